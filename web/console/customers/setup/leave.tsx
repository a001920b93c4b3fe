import { useEffect } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** Asks before a page with unsaved input is left, wherever to. */
export function AskBeforeLeaving({ unsaved }: { unsaved: boolean }) {
  const translate = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title={translate('gatehouse.setup.leave.title')}
      content={translate('gatehouse.setup.leave.text')}
      confirm={translate('gatehouse.setup.leave.leave')}
      cancel={translate('gatehouse.setup.leave.stay')}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
