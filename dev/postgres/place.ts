import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOwned } from './data.ts';
import { mayUse, postgresOwner } from './owner.ts';
import { withinReach } from './reach.ts';

/**
 * Where the data goes: the wanted folder, or, if Postgres' own user can't get there, one below /var/lib. That one
 * is noted beside the wanted folder, so that wiping the state there forgets it.
 */
export function placeForData(wanted: string): string {
  const owner = postgresOwner();
  const note = join(dirname(wanted), 'postgres-folder');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  makeOwned(wanted, owner);
  if (mayUse(owner, '-w', wanted)) return wanted;
  const place = withinReach(`data-${randomBytes(6).toString('hex')}`);
  makeOwned(place, owner);
  writeFileSync(note, `${place}\n`);
  return place;
}
