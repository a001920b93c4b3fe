import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The caller's own address. Forwarded headers are not believed: anybody can send them. */
export function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Requests made inside the process (tests) have no connection.
    return 'unknown';
  }
}
