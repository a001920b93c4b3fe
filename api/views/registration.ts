import { z } from '@hono/zod-openapi';
import type { Details } from '../../contract/details.ts';
import { setupParts, type SetupPart } from '../../contract/setup.ts';
import { stages } from '../../contract/stages.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { timestamp } from '../schemas.ts';
import { addressSchema, companySchema, contactSchema, extraSchema } from './business.ts';
import { documentSchema, documentView } from './document.ts';
import { rejectionSchema, rejectionView } from './rejection.ts';

export const withParts = {
  invite: { select: { token: true } },
  site: {
    select: { rejectedUrl: true, invites: { where: { permanent: true }, select: { token: true }, take: 1 } },
  },
  documents: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.RegistrationInclude;

export type RegistrationRow = Prisma.RegistrationGetPayload<{ include: typeof withParts }>;

const time = timestamp.nullable();

/** SPEC 9's Registration, as applicants see their own. */
export const registrationSchema = z
  .object({
    id: z.string(),
    site: z.string(),
    /** Token of the invite link that it came by. */
    invite: z.string(),
    /** Token of the site's own link, by which one can apply again. */
    permanentInvite: z.string(),
    email: z.string().nullable(),
    stage: z.enum(stages),
    createdAt: timestamp,
    submittedAt: time,
    decidedAt: time,
    updatedAt: timestamp,
    company: companySchema.nullable(),
    contact: contactSchema.nullable(),
    addresses: z.array(addressSchema),
    preferredSite: z.string().optional(),
    preferredCurrency: z.string().optional(),
    newsletter: z.boolean(),
    extra: extraSchema,
    documents: z.array(documentSchema),
    draft: z.record(z.string(), z.unknown()).nullable(),
    question: z
      .object({
        text: z.string(),
        fields: z.array(z.string()),
        documents: z.array(z.string()),
        askedAt: timestamp,
      })
      .optional(),
    rejection: rejectionSchema.optional(),
    customerId: z.string().optional(),
    missing: z.array(z.enum(setupParts)).optional(),
    activatesAt: timestamp.optional(),
    nextDueAt: time,
  })
  .openapi('Registration');

export type RegistrationView = z.infer<typeof registrationSchema>;

const said = (date: Date | null): string | null => date?.toISOString() ?? null;

export function registrationView(row: RegistrationRow): RegistrationView {
  const { id, stage, email, draft, customerId, activatesAt } = row;
  return {
    id,
    site: row.siteId,
    invite: row.invite.token,
    permanentInvite: row.site.invites[0]?.token ?? row.invite.token,
    email,
    stage,
    createdAt: row.createdAt.toISOString(),
    submittedAt: said(row.submittedAt),
    decidedAt: said(row.decidedAt),
    updatedAt: row.updatedAt.toISOString(),
    ...detailsOf(row),
    documents: row.documents.map(documentView),
    draft: draft as RegistrationView['draft'],
    ...(row.question && { question: row.question as RegistrationView['question'] & object }),
    ...(row.rejection && { rejection: rejectionView(row) }),
    ...(customerId && { customerId }),
    ...((stage === 'preparing' || stage === 'active') && { missing: row.missing as SetupPart[] }),
    ...(activatesAt && { activatesAt: activatesAt.toISOString() }),
    nextDueAt: said(row.nextDueAt),
  };
}

function detailsOf({ details }: RegistrationRow) {
  const given = (details ?? {}) as Partial<Details>;
  return {
    company: given.company ?? null,
    contact: given.contact ?? null,
    addresses: given.addresses ?? [],
    ...(given.preferredSite && { preferredSite: given.preferredSite }),
    ...(given.preferredCurrency && { preferredCurrency: given.preferredCurrency }),
    newsletter: given.newsletter ?? false,
    extra: given.extra ?? {},
  } as Pick<RegistrationView, 'company' | 'contact' | 'addresses' | 'newsletter' | 'extra'>;
}
