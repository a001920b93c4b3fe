import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwned } from './data.ts';
import { sharedFolder } from './binaries.ts';
import { mayUse, postgresOwner } from './owner.ts';

/**
 * Where the data goes: the wanted folder, or, if Postgres' own user can't get there, one that is known by its
 * path's hash, so that two clones don't meet in it.
 */
export function placeForData(wanted: string): string {
  const owner = postgresOwner();
  makeOwned(wanted, owner);
  if (mayUse(owner, '-w', wanted)) return wanted;
  const place = join(sharedFolder, createHash('sha256').update(wanted).digest('hex').slice(0, 12));
  const isNew = !existsSync(place);
  makeOwned(place, owner);
  if (isNew) console.error(`Postgres can't enter ${wanted}; its data lies in ${place}.`);
  return place;
}
