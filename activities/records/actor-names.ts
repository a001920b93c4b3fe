import type { Actor } from '../../contract/actors.ts';
import type { Database } from '../../prisma/client.ts';

/** Names of those who acted, kept beside their ids because people leave and keys are deleted. */
export type Names = (actor: Actor) => string | null;

export async function actorNames(db: Database, actors: Actor[]): Promise<Names> {
  const query = (kind: Actor['kind']) => {
    const ids = actors.flatMap((actor) => (actor.kind === kind && actor.id ? [actor.id] : []));
    return ids.length > 0 && { where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } };
  };
  const [staff, keys] = [query('staff'), query('key')];
  const rows = await Promise.all([staff && db.staff.findMany(staff), keys && db.apiKey.findMany(keys)]);
  const byId = new Map(rows.flatMap((found) => found || []).map(({ id, name }) => [id, name]));
  return (actor) => nameOf(actor, byId);
}

function nameOf(actor: Actor, byId: Map<string, string>): string | null {
  if (actor.kind === 'operator') return actor.by ?? 'operator';
  return (actor.id && byId.get(actor.id)) ?? null;
}
