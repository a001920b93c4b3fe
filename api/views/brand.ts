import { z } from '@hono/zod-openapi';
import type { Site } from '../../prisma/generated/client.ts';

/** What anybody may see of a site: its own pages show it. */
export const brandSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    locale: z.string(),
    storefrontUrl: z.string(),
    brand: z.object({ logoUrl: z.string().optional(), color: z.string().optional() }),
  })
  .openapi('Brand');

export type Brand = z.infer<typeof brandSchema>;

export function brandOf({ id, name, locale, storefrontUrl, brand }: Site): Brand {
  const { logoUrl, color } = brand as { logoUrl?: string; color?: string };
  return { id, name, locale, storefrontUrl, brand: { ...(logoUrl && { logoUrl }), ...(color && { color }) } };
}
