import { notFound } from './problem.ts';
import type { Tx } from './site-parts.ts';

export async function presetOf(tx: Tx, siteId: string, id: string) {
  const preset = await tx.preset.findUnique({ where: { id, siteId } });
  if (!preset) throw notFound('No such preset.');
  return preset;
}

/** A site has one default. */
export const noDefault = (tx: Tx, siteId: string) =>
  tx.preset.updateMany({ where: { siteId, isDefault: true }, data: { isDefault: false } });
