import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Database } from '../prisma/client.ts';
import type { Caller } from './auth/caller.ts';
import type { SignIn } from './auth/sign-in.ts';
import type { Live } from './live.ts';
import type { Limits } from './limits.ts';
import type { Notices } from './notices.ts';
import type { Onboarding } from './onboarding.ts';

export type ApiEnv = {
  Variables: {
    requestId: string;
    caller: Caller;
    ip: string;
    /** Sites whose own pages the request may come from; only where it comes from such a page. */
    sitesOfOrigin?: string[];
  };
};

export type Api = OpenAPIHono<ApiEnv>;

/** What routes work with; wired once, in server.ts. */
export type ApiDeps = {
  db: Database;
  secret: Uint8Array;
  onboarding: Onboarding;
  notices: Notices;
  limits: Limits;
  signIn: SignIn;
  live: Live;
  /** Where the built pages lie; absent where nobody built them. */
  pagesFolder: string;
  publicUrl: string;
  /** The outbox page exists only where mails stay here. */
  showsOutbox: boolean;
  /** Address of a workflow in the Temporal UI. */
  workflowUrl: (workflowId: string, runId: string | null) => string;
  log: (line: string) => void;
};
