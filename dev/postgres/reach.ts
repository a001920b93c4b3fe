import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = '/var/lib/gatehouse';

/** Where root's Postgres finds what would lie out of its reach, for example below a 0700 home. */
export function withinReach(name: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return join(folder, name);
}
