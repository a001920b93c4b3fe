import { useState } from 'react';
import { ask } from '../api.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import { EmailForm } from './email-form.tsx';

type Props = {
  /** Of an invite, or of a registration whose link no longer works. */
  from: { invite: string } | { registration: string };
  title: string;
  /** Where those go who have not applied. */
  applyAt?: string;
};

/** Has the link to one's own request mailed again; says the same whether or not there is one. */
export function LinkAgain({ from, title, applyAt }: Props) {
  const words = useWords().link;
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined)
    return (
      <>
        <div className="card" role="status">
          <h1>{words.sentTitle}</h1>
          <p>{fill(words.sent, sentTo)}</p>
        </div>
        <p className="aside">
          <button type="button" className="link" onClick={() => setSentTo(undefined)}>
            {words.other}
          </button>
        </p>
      </>
    );
  async function send(email: string, subject: string): Promise<void> {
    // A program that fills in what people can't see gets nothing.
    if (!subject) await ask('/v1/status-links', { method: 'POST', body: { ...from, email } });
    setSentTo(email);
  }
  return (
    <>
      <h1>{title}</h1>
      <p className="quiet">{words.lead}</p>
      <EmailForm button={words.send} send={send} />
      {applyAt && (
        <p className="aside">
          <a href={applyAt}>{words.apply}</a>
        </p>
      )}
    </>
  );
}
