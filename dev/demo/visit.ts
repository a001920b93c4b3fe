import type { Business } from './business.ts';
import type { Choices } from './choices.ts';
import type { Client } from './client.ts';

/** The instance that the demo runs against. */
export type World = { client: Client; choices: Choices; invite: string };

/** What an applicant is told of a code. */
export type CodeTimes = { codeExpiresAt: string; resendAfter: string };

/** One business in its registration. `number` counts from 0 and gives variety. */
export type Visit = { world: World; business: Business; number: number; id: string; times: CodeTimes };

/** How a fate is played; says in plain words what happened. */
export type Play = (visit: Visit) => Promise<string>;
