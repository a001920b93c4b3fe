import { useLogin } from 'react-admin';

export function SignInPage() {
  const login = useLogin();
  const submit = async (data: FormData) => {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: data.get('email'), password: data.get('password') }),
    });
    if (response.ok) await login({});
  };
  return (
    <form action={submit}>
      <h1>Sign in</h1>
      <label>
        E-mail <input name="email" type="email" autoComplete="username" />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" />
      </label>
      <button type="submit">Sign in</button>
    </form>
  );
}
