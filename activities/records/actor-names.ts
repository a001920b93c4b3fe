import type { Actor } from '../../contract/actors.ts';
import type { Database } from '../../prisma/client.ts';

/** Names of those who acted, kept beside their ids because people leave and keys are deleted. */
export async function actorNames(db: Database, actors: Actor[]): Promise<(actor: Actor) => string | null> {
  const idsOf = (kind: Actor['kind']) =>
    actors.flatMap((actor) => (actor.kind === kind && actor.id ? [actor.id] : []));
  const [staff, keys] = [idsOf('staff'), idsOf('key')];
  const rows = [
    ...(staff.length > 0 ? await db.staff.findMany({ where: { id: { in: staff } } }) : []),
    ...(keys.length > 0 ? await db.apiKey.findMany({ where: { id: { in: keys } } }) : []),
  ];
  const byId = new Map(rows.map(({ id, name }) => [id, name]));
  return (actor) => nameOf(actor, byId);
}

function nameOf(actor: Actor, byId: Map<string, string>): string | null {
  if (actor.kind === 'operator') return actor.by ?? 'operator';
  return (actor.id && byId.get(actor.id)) ?? null;
}
