import { useState } from 'react';
import { Trouble } from '../parts/trouble.tsx';
import type { Own } from '../types.ts';
import { fill } from '../words/index.ts';
import { useWords } from '../words-context.ts';
import { Acts } from './acts.tsx';
import { AnswerForm } from './answer.tsx';
import { EditForm } from './edit.tsx';
import { StageLine } from './line.tsx';
import { Next } from './next.tsx';
import { Summary } from './summary.tsx';
import type { Found } from './use-registration.ts';
import { Withdraw } from './withdraw.tsx';

type Props = { own: Own; found: Found; error: unknown; read: () => Promise<void> };

export function Status({ own, found, error, read }: Props) {
  const words = useWords().status;
  const [edits, setEdits] = useState(false);
  const [said, setSaid] = useState('');
  const { registration, invitation } = found;
  const { stage, question } = registration;
  const site = invitation.site.name;
  const done = async (text: string): Promise<void> => {
    setEdits(false);
    setSaid(text && fill(text, site));
    await read();
  };
  if (edits && stage === 'reviewing')
    return (
      <EditForm own={own} found={found} onDone={() => done(words.saved)} onLeave={() => setEdits(false)} />
    );
  return (
    <>
      <h1>{fill(words.title, site)}</h1>
      <div className="card">
        <StageLine stage={stage} />
        <div role="status">
          {said && stage === 'reviewing' && <p className="said">{said}</p>}
          <p className="now">{fill(words.now[stage], site)}</p>
          <Next found={found} />
        </div>
        <Trouble error={error} />
        <Acts own={own} found={found} />
      </div>
      {stage === 'answering' && question && (
        <AnswerForm
          key={question.askedAt}
          own={own}
          found={found}
          question={question}
          onSent={() => done(words.answered)}
        />
      )}
      {stage !== 'answering' && (
        <Summary
          registration={registration}
          onEdit={stage === 'reviewing' ? () => setEdits(true) : undefined}
        />
      )}
      <Withdraw own={own} stage={stage} onDone={() => done('')} />
    </>
  );
}
