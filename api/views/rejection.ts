import { z } from '@hono/zod-openapi';
import type { Prisma } from '../../prisma/generated/client.ts';
import { timestamp } from '../schemas.ts';

export const rejectionSchema = z.object({
  reason: z.string().optional(),
  text: z.string().optional(),
  mayApplyAgainAt: timestamp.nullable(),
  /** Where the site sends rejected visitors. */
  goOnTo: z.string().nullable(),
});

export const rejectionForStaffSchema = z.object({
  ...rejectionSchema.shape,
  reasonId: z.string().optional(),
  silent: z.boolean(),
});

type Row = { rejection: Prisma.JsonValue; site: { rejectedUrl: string | null } };
type Kept = Omit<z.infer<typeof rejectionForStaffSchema>, 'goOnTo'>;

export const rejectionForStaff = ({ rejection, site }: Row): z.infer<typeof rejectionForStaffSchema> => ({
  ...(rejection as Kept),
  goOnTo: site.rejectedUrl,
});

/** Of a silent rejection the applicant is told nothing. */
export function rejectionView(row: Row): z.infer<typeof rejectionSchema> {
  const { reason, text, silent, mayApplyAgainAt, goOnTo } = rejectionForStaff(row);
  return { ...(!silent && reason && { reason }), ...(!silent && text && { text }), mayApplyAgainAt, goOnTo };
}
