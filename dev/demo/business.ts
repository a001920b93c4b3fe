import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { detailsInput } from '../../contract/inputs/details.ts';
import { email } from '../../contract/inputs/email.ts';
import { setupParts } from '../../contract/setup.ts';
import { fateNames } from './fate-names.ts';

const business = z.strictObject({
  fate: z.enum(fateNames),
  email,
  locale: z.enum(['en', 'es']).default('en'),
  order: z
    .array(z.enum(setupParts))
    .refine(
      (parts) => new Set(parts).size === setupParts.length,
      `must name ${setupParts.join(', ')}, each once`,
    )
    .default([...setupParts]),
  details: detailsInput,
});

export type Business = z.infer<typeof business>;

const businesses = z
  .array(business)
  .min(1, 'holds no business')
  .superRefine((list, context) => {
    for (const [index, { email: address }] of list.entries()) {
      if (list.findIndex((other) => other.email === address) < index)
        context.addIssue({ code: 'custom', path: [index, 'email'], message: `${address} is there twice` });
    }
  });

/** Reads a file of businesses. Throws one line for each problem, with the path to it. */
export function readBusinesses(file: string): Business[] {
  const parsed = businesses.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${file}: ${problemOf(issue)}`).join('\n'));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `There is no file ${file}` : `${file} can not be read: ${message}`, {
      cause: error,
    });
  }
}

/** `[3].details.company.country: …`, counted from 0 as JSON does. */
function problemOf(issue: z.core.$ZodIssue): string {
  const steps = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  const where = steps.join('').replace(/^\./, '');
  return where ? `${where}: ${plainly(issue)}` : plainly(issue);
}

const mostNamed = 20;

function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined')) return 'is missing';
  if (issue.code !== 'invalid_value') return issue.message;
  const { values } = issue;
  return `is not one of ${values.slice(0, mostNamed).join(', ')}${values.length > mostNamed ? ' …' : ''}`;
}

/** Makes the address new by a plus-tag: `zoe@bloemen.example` → `zoe+k3f9@bloemen.example`. */
export const withTag = (given: Business, tag: string): Business => ({
  ...given,
  email: given.email.replace('@', `+${tag}@`),
});
