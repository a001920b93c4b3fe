import type { DraftInput } from '../contract/inputs/draft.ts';
import { pointerPart } from '../contract/json-pointer.ts';
import { siteForm, type ExtraField, type SiteForm } from '../contract/inputs/site-form.ts';
import type { Document, Registration, Site } from '../prisma/generated/client.ts';
import type { FieldError } from './problem.ts';
import type { ApiDeps } from './types.ts';
import { notValid } from './validation.ts';

export const formOf = ({ form }: Pick<Site, 'form'>): SiteForm => siteForm.parse(form);

type Against = { site: Site; form: SiteForm; documents: Document[]; knownSite: boolean };
type Look = (details: DraftInput, against: Against) => FieldError[];

/** Refuses details that the site does not ask for, or, of a whole set, that lack what it asks for. */
export async function checkDetails(
  { db }: ApiDeps,
  { id, siteId }: Registration,
  details: DraftInput,
  { whole, below = '' }: { whole: boolean; below?: string },
): Promise<void> {
  const { preferredSite } = details;
  const [site, documents, known] = await Promise.all([
    db.site.findUniqueOrThrow({ where: { id: siteId } }),
    db.document.findMany({ where: { registrationId: id } }),
    preferredSite ? db.site.count({ where: { id: preferredSite } }) : 1,
  ]);
  const against = { site, form: formOf(site), documents, knownSite: known > 0 };
  const looks = whole ? [...always, ...ofWhole] : always;
  const errors = looks.flatMap((look) => look(details, against));
  if (errors.length > 0) throw notValid(errors.map(({ path, message }) => ({ path: below + path, message })));
}

const extraFields: Look = ({ extra }, { form }) =>
  Object.entries(extra ?? {}).flatMap(([key, value]) => {
    const field = form.extra.find((known) => known.key === key);
    const message = field ? typeProblem(field, value) : 'There is no such field.';
    return message ? [{ path: `/extra/${pointerPart(key)}`, message }] : [];
  });

const typeNames = { text: 'string', number: 'number', boolean: 'boolean' } as const;

const typeProblem = ({ type }: ExtraField, value: unknown): string | undefined =>
  value === null || typeof value === typeNames[type] ? undefined : `This has to be a ${type}.`;

const currencies: Look = ({ preferredCurrency }, { site, form }) => {
  const offered = [site.currency, ...form.currencies];
  if (!preferredCurrency || offered.includes(preferredCurrency)) return [];
  return [{ path: '/preferredCurrency', message: `Choose ${offered.join(' or ')}.` }];
};

const sites: Look = (_details, { knownSite }) =>
  knownSite ? [] : [{ path: '/preferredSite', message: 'There is no such site.' }];

const ownDocuments: Look = ({ documentIds }, { documents }) =>
  (documentIds ?? []).flatMap((id, index) =>
    documents.some((document) => document.id === id)
      ? []
      : [{ path: `/documentIds/${index}`, message: 'There is no such document.' }],
  );

const requiredExtra: Look = ({ extra }, { form }) =>
  form.extra
    .filter(({ key, required }) => required && (extra?.[key] ?? undefined) === undefined)
    .map(({ key }) => ({ path: `/extra/${key}`, message: 'This is needed.' }));

const requiredDocuments: Look = (_details, { form, documents }) =>
  form.documents
    .filter(({ kind, required }) => required && !documents.some((document) => document.kind === kind))
    .map(({ kind }) => ({ path: '/documentIds', message: `A document of the kind "${kind}" is needed.` }));

const always = [extraFields, currencies, sites, ownDocuments];
const ofWhole = [requiredExtra, requiredDocuments];
