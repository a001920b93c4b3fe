import { useState } from 'react';
import { Trouble } from '../../signup/parts/trouble.tsx';
import { fill } from '../../signup/words/index.ts';
import { Title } from '../parts/title.tsx';
import type { Account } from '../types.ts';
import { useOwnWords } from '../words/index.ts';
import { PasswordCard } from './password-card.tsx';
import { signOut } from './sign-out.ts';
import { SiteCard } from './site-card.tsx';

type Props = { account: Account; onSignedOut: () => Promise<void> };

/** What somebody may do now, at each site; then their own things. */
export function Home({ account, onSignedOut }: Props) {
  const words = useOwnWords().home;
  const [error, setError] = useState<unknown>();
  const { name, email, customers } = account;
  return (
    <>
      <Title lead={fill(words.hello, name, email)}>{words.title}</Title>
      {customers.map((customer) => (
        <SiteCard key={customer.id} customer={customer} isOne={customers.length > 1} />
      ))}
      <PasswordCard account={account} />
      <Trouble error={error} />
      <button
        type="button"
        className="plain"
        onClick={() => void signOut().then(onSignedOut).catch(setError)}
      >
        {words.signOut}
      </button>
    </>
  );
}
