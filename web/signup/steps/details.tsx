import { useState } from 'react';
import { Trouble } from '../parts/trouble.tsx';
import type { Invitation, Own } from '../types.ts';
import { useWords } from '../words-context.ts';
import { CompanyStep } from './company.tsx';
import { ContactStep } from './contact.tsx';
import { useDraft } from './use-draft.ts';

type Props = { invitation: Invitation; own: Own; onSent: (email: string) => void; onLost: () => void };

/** Two screens over one draft, which is saved as it is typed and is there again on any device. */
export function DetailsSteps({ invitation, own, onSent, onLost }: Props) {
  const words = useWords();
  const draft = useDraft(invitation, own, onLost);
  const [step, setStep] = useState<'company' | 'contact'>('company');
  if (!draft.isLoaded)
    return draft.error ? <Trouble error={draft.error} /> : <p role="status">{words.working}</p>;
  const shared = { invitation, draft };
  return step === 'company' ? (
    <CompanyStep {...shared} onNext={() => setStep('contact')} />
  ) : (
    <ContactStep {...shared} own={own} onBack={() => setStep('company')} onSent={onSent} />
  );
}
