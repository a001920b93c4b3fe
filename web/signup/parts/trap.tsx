import { useWords } from '../words-context.ts';

/** What people never see, and programs fill in. */
export function Trap() {
  const words = useWords();
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="subject">{words.email.trap}</label>
      <input id="subject" name="subject" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
