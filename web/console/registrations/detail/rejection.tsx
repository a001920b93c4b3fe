import { useLocale, useTranslate } from 'react-admin';
import { Definition, Definitions } from './definitions.tsx';
import { Panel, Quiet } from './panel.tsx';
import { lastOf, type Registration } from './registration.ts';

/** Why it was rejected, and what comes of it. */
export function RejectionPanel({ registration }: { registration: Registration }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { rejection } = registration;
  if (!rejection) return null;
  const { reason, text, silent, mayApplyAgainAt } = rejection;
  const note = lastOf(registration, 'rejected')?.data['note'];
  const word = (key: string, values = {}) => translate(`gatehouse.registration.rejection.${key}`, values);
  return (
    <Panel title={word('title')}>
      <Definitions>
        {reason && <Definition label={word('reason')}>{reason}</Definition>}
        {text && <Definition label={word('text')}>{text}</Definition>}
        {typeof note === 'string' && <Definition label={word('note')}>{note}</Definition>}
        <Definition label={word('again')}>{again(mayApplyAgainAt, locale, word)}</Definition>
      </Definitions>
      {silent && <Quiet sx={{ mt: 1 }}>{word('silent')}</Quiet>}
    </Panel>
  );
}

function again(at: string | null, locale: string, word: (key: string, values?: object) => string): string {
  if (at === null) return word('never');
  if (Date.parse(at) <= Date.now()) return word('now');
  return word('from', { day: new Date(at).toLocaleDateString(locale, { dateStyle: 'long' }) });
}
