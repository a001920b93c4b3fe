import { Link } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { labelIn } from '../site/label.ts';
import type { AuditLine, Values } from './types.ts';

const pages: [RegExp, (id: string) => string][] = [
  [/^reg_/, (id) => `/registrations/${id}/show`],
  [/^cus_/, (id) => `/customers/${id}/show`],
  [/^site_/, (id) => `/settings/sites/${id}`],
];

/** What was changed, by its name where the line has one, and a way to its page. What was erased has neither. */
export function Subject({ line: { what, subjectId, data } }: { line: AuditLine }) {
  const locale = useLocale();
  const name = nameIn(data.after, locale) ?? nameIn(data.before, locale) ?? subjectId;
  const [, page] = pages.find(([prefix]) => prefix.test(subjectId)) ?? [];
  if (!page || what.endsWith('.erase')) return <span title={subjectId}>{name}</span>;
  return (
    <Link component={RouterLink} to={page(subjectId)} title={subjectId} underline="hover">
      {name}
    </Link>
  );
}

function nameIn(values: Values | undefined, locale: string): string | undefined {
  const { name, label } = values ?? {};
  if (typeof name === 'string') return name;
  if (typeof label === 'string') return label;
  return label && typeof label === 'object' ? labelIn(label as Record<string, string>, locale) : undefined;
}
