import type { Api, ApiDeps } from '../types.ts';
import { start } from './registrations/start.ts';
import { verify } from './registrations/verify.ts';
import { resend } from './registrations/resend.ts';

const routes = [start, verify, resend];

export function addRoutes(app: Api, deps: ApiDeps): void {
  for (const add of routes) add(app, deps);
}
