import { useRef, useState, type KeyboardEvent } from 'react';
import type { Refusal } from '../shapes.ts';
import { useWords } from '../words/index.ts';
import { NewAccount } from './new-account.tsx';
import { SignIn } from './sign-in.tsx';

type Props = { refusal: Refusal; onKnown: () => Promise<void>; onRefused: (refusal: Refusal) => void };

const tabs = ['signIn', 'newAccount'] as const;

/** Who is known already can still be somebody else. */
const isKnown = (refusal: Refusal): boolean =>
  !['anonymous', 'signIn', 'applying', 'unknown'].includes(refusal);

/** Whoever is not known says who they are; for others it is at hand. */
export function Who(props: Props) {
  const { checkout: words } = useWords();
  if (!isKnown(props.refusal))
    return (
      <section className="card" aria-label={words.who}>
        <h2>{words.who}</h2>
        <p className="quiet">{words.whoLead}</p>
        <Ways {...props} />
      </section>
    );
  return (
    <details className="card">
      <summary>{words.other}</summary>
      <Ways {...props} />
    </details>
  );
}

/** Sign in, or open an account: one of the two is open. */
function Ways({ refusal, onKnown, onRefused }: Props) {
  const { checkout: words } = useWords();
  const [open, setOpen] = useState<(typeof tabs)[number]>(refusal === 'applying' ? 'newAccount' : 'signIn');
  const buttons = useRef<Partial<Record<string, HTMLButtonElement | null>>>({});
  const move = ({ key }: KeyboardEvent) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const other = open === 'signIn' ? 'newAccount' : 'signIn';
    setOpen(other);
    buttons.current[other]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={words.who}>
        {tabs.map((tab) => (
          <button
            key={tab}
            ref={(button) => {
              buttons.current[tab] = button;
            }}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={open === tab}
            aria-controls="tab-panel"
            tabIndex={open === tab ? 0 : -1}
            onClick={() => setOpen(tab)}
            onKeyDown={move}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${open}`}>
        {open === 'signIn' ? (
          <SignIn onKnown={onKnown} onRefused={onRefused} />
        ) : (
          <NewAccount onKnown={onKnown} isProven={refusal === 'applying'} />
        )}
      </div>
    </>
  );
}
