import { useState } from 'react';
import type { Account } from '../types.ts';
import { useOwnWords } from '../words/index.ts';
import { ChangePassword } from './change-password.tsx';
import { FirstPassword } from './first-password.tsx';

/** Who has no password signs in with codes, and chooses one by a link: that proves the address once more. */
export function PasswordCard({ account }: { account: Account }) {
  const words = useOwnWords().password;
  const [at, setAt] = useState<'closed' | 'open' | 'saved'>('closed');
  return (
    <section className="card">
      <h2>{words.title}</h2>
      {!account.hasPassword && <FirstPassword email={account.email} />}
      <p role="status" className={at === 'saved' ? '' : 'empty'}>
        {at === 'saved' ? words.saved : ''}
      </p>
      {account.hasPassword && at === 'open' && (
        <ChangePassword onSaved={() => setAt('saved')} onCancel={() => setAt('closed')} />
      )}
      {account.hasPassword && at !== 'open' && (
        <button type="button" className="plain" onClick={() => setAt('open')}>
          {words.change}
        </button>
      )}
    </section>
  );
}
