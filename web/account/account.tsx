import { Refusal } from '../signup/api.ts';
import { Trouble } from '../signup/parts/trouble.tsx';
import { useWords } from '../signup/words-context.ts';
import { Home } from './home/home.tsx';
import { signOut } from './home/sign-out.ts';
import { Title } from './parts/title.tsx';
import { Refused } from './sign-in/refused.tsx';
import { SignIn } from './sign-in/sign-in.tsx';
import { useAccount } from './use-account.ts';
import { useOwnWords } from './words/index.ts';

/** The own account, or the way to it. */
export function AccountPage() {
  const { working } = useWords();
  const words = useOwnWords().home;
  const { account, error, read } = useAccount();
  if (error instanceof Refusal && error.status === 401) return <SignIn />;
  if (error instanceof Refusal && error.status === 403)
    return <Refused why={error} onAgain={() => void signOut().then(read)} />;
  if (account) return <Home account={account} onSignedOut={read} />;
  if (!error) return <p role="status">{working}</p>;
  return (
    <>
      <Title>{words.title}</Title>
      <Trouble error={error} />
      <button type="button" onClick={() => void read()}>
        {words.retry}
      </button>
    </>
  );
}
