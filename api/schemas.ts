import { z } from '@hono/zod-openapi';
import { knownIdPattern } from '../contract/inputs/id.ts';
import { setupParts } from '../contract/setup.ts';
import { titles } from './problem.ts';

/** Pieces that the routes' descriptions share. */

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    stage: z.string().optional(),
    reason: z.string().optional(),
    by: z.string().optional(),
    at: z.string().optional(),
    triesLeft: z.number().int().optional(),
    site: z.string().optional(),
  })
  .openapi('Problem');

const problem = (status: number) => ({
  description: titles[status] ?? 'Problem',
  content: { 'application/problem+json': { schema: problemSchema } },
});

type Always = 400 | 429 | 503;

/** The error answers of a route. Every route can answer 400, 429 and 503 as well. */
export const problems = <const Statuses extends number[]>(...statuses: Statuses) =>
  Object.fromEntries([400, 429, 503, ...statuses].map((status) => [status, problem(status)])) as {
    [Status in Always | Statuses[number]]: ReturnType<typeof problem>;
  };

export const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

const pathId = (name: string, example: string) =>
  z
    .string()
    .regex(knownIdPattern)
    .openapi({ param: { name, in: 'path' }, example });

export const idParam = (example: string) => z.object({ id: pathId('id', example) });

const registrationId = pathId('id', 'reg_3k9f0a7s2m1x8c5v4b6n0q1w');
export const registrationParam = z.object({ id: registrationId });
export const documentParam = z.object({
  id: registrationId,
  documentId: pathId('documentId', 'doc_8c5v4b6n0q1w3k9f0a7s2m1x'),
});
export const customerParam = idParam('cus_3k9f0a7s2m1x8c5v4b6n0q1w');
export const groupParam = idParam('grp_approved');
export const orderParam = idParam('ord_3k9f0a7s2m1x8c5v4b6n0q1w');
const siteId = pathId('id', 'site_demo');
export const siteParam = z.object({ id: siteId });
export const reasonParam = z.object({ id: siteId, reasonId: pathId('reasonId', 'rsn_region') });
export const presetParam = z.object({ id: siteId, presetId: pathId('presetId', 'pre_wholesale') });
export const inviteParam = z.object({ id: siteId, inviteId: pathId('inviteId', 'inv_demo') });

/** What a message answers when no worker runs: it is kept and will be done. */
export const pendingSchema = z
  .object({ id: z.string(), stage: z.string(), pending: z.literal(true), token: z.string().optional() })
  .openapi('Pending');

export const pending = { 202: answer('Kept; a worker will do it. Look at `Location`.', pendingSchema) };

/** The parts of a set-up that are not there yet. */
export const missing = z.array(z.enum(setupParts));

export const bearer = [{ bearer: [] }];

export const timestamp = z.string().openapi({ format: 'date-time' });

/** Who did something, as people read it. */
export const actorSchema = z
  .object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() })
  .openapi('Actor');
