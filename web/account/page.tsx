import { AccountPage } from './account.tsx';
import { ForgotPage } from './forgot.tsx';
import { SetPasswordPage } from './set-password.tsx';
import { Spoken } from './spoken.tsx';

/** /account, and below it the ways to a password. */
export function Page() {
  return (
    <Spoken>
      <Place />
    </Spoken>
  );
}

function Place() {
  switch (location.pathname.replace(/\/$/, '')) {
    case '/account/set-password':
      return <SetPasswordPage />;
    case '/account/forgot':
      return <ForgotPage />;
    default:
      return <AccountPage />;
  }
}
