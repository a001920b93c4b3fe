import type { Details } from '../../contract/details.ts';
import { newId } from '../../contract/derive/keyed.ts';
import type { Database } from '../../prisma/client.ts';

export const someDetails = (legalName = 'Bloemen & Zonen B.V.'): Details => ({
  company: { legalName, country: 'NL', taxId: 'NL123456789B01' },
  contact: { firstName: 'Zoë', lastName: 'de Vries', phone: '+31201234567' },
  addresses: [
    { kind: 'billing', line1: 'Bloemgracht 12', city: 'Amsterdam', postalCode: '1015 TJ', country: 'NL' },
  ],
});

/** A set of details that an applicant sent in, as the API keeps it. */
export async function aSubmission(db: Database, registrationId: string, legalName?: string): Promise<string> {
  const id = newId('sub');
  await db.submission.create({
    data: { id, registrationId, kind: 'details', details: someDetails(legalName) },
  });
  return id;
}

/** An answer to a question, as the API keeps it. */
export async function anAnswer(
  db: Database,
  registrationId: string,
  { text, details }: { text?: string; details?: Details },
): Promise<string> {
  const id = newId('sub');
  await db.submission.create({
    data: { id, registrationId, kind: 'answer', text: text ?? null, ...(details && { details }) },
  });
  return id;
}
