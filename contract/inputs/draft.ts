import { z } from '@hono/zod-openapi';
import { address, company, contact, extraKey, extraValue, rest } from './details.ts';

/** Any part of the details, as it is saved on the way; null empties a field. */
export const draftInput = z
  .strictObject({
    ...inDraft(z.strictObject(rest)).shape,
    company: inDraft(company).optional(),
    contact: inDraft(contact).optional(),
    addresses: z.array(inDraft(address)).max(20).nullable().optional(),
    extra: z.record(extraKey, extraValue.nullable()).nullable().optional(),
  })
  .openapi('DetailsDraft');

export type DraftInput = z.infer<typeof draftInput>;

function inDraft<Shape extends z.core.$ZodShape>({ shape }: z.ZodObject<Shape>) {
  const fields = Object.entries(shape).map(([key, field]) => [
    key,
    (field as z.ZodType).nullable().optional(),
  ]);
  return z.strictObject(
    Object.fromEntries(fields) as { [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>> },
  );
}
