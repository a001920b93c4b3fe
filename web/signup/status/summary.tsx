import type { RegistrationView } from '../types.ts';
import { fill } from '../words/index.ts';
import { useLocale, useWords } from '../words-context.ts';
import { dayIn } from './next-text.ts';

type Props = { registration: RegistrationView; onEdit: (() => void) | undefined };

/** What was sent in, in short. */
export function Summary({ registration, onEdit }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { company, contact, email, submittedAt, documents } = registration;
  if (!company || !contact) return null;
  const facts: [string, string | null | undefined][] = [
    [words.company.legalName, company.legalName],
    [words.company.taxId, company.taxId],
    [words.contact.contact, `${contact.firstName} ${contact.lastName}`],
    [words.email.label, email],
    [words.contact.phone, contact.phone],
    [words.documents.title, documents.map(({ name }) => name).join(', ')],
  ];
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">
        {submittedAt ? fill(words.status.sentOn, dayIn(locale, submittedAt)) : words.company.title}
      </h2>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {onEdit && (
        <button type="button" className="plain" onClick={onEdit}>
          {words.status.edit}
        </button>
      )}
    </section>
  );
}
