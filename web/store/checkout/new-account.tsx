import { useState } from 'react';
import { useSession } from '../session.ts';
import { fill, useWords } from '../words/index.ts';
import { Business } from './business.tsx';
import { Code } from './code.tsx';
import { Email } from './email.tsx';

export type Begun = { id: string; email: string };

type Where = { at: 'email' } | { at: 'code'; begun: Begun } | { at: 'business' };

/** An address, its code, the business: a registration, without leaving the cart. */
export function NewAccount({ isProven, onKnown }: { isProven: boolean; onKnown: () => Promise<void> }) {
  const { apply: words } = useWords();
  const { session } = useSession();
  const [where, setWhere] = useState<Where>({ at: isProven ? 'business' : 'email' });
  /** Whoever applied before goes on where they were. */
  const proven = (stage: string) =>
    stage === 'describing' ? Promise.resolve(setWhere({ at: 'business' })) : onKnown();
  return (
    <>
      {where.at === 'email' && <p>{fill(words.lead, session.shop.name)}</p>}
      {where.at === 'email' && <Email onSent={(begun) => setWhere({ at: 'code', begun })} />}
      {where.at === 'code' && (
        <Code begun={where.begun} onProven={proven} onOther={() => setWhere({ at: 'email' })} />
      )}
      {where.at === 'business' && <Business onSent={onKnown} />}
    </>
  );
}
