import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/$/, ''));

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: url.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('gatehouse'),
  TEMPORAL_UI_URL: url.default('http://localhost:8233'),
  MAIL_TRANSPORT: z.enum(['outbox', 'resend']).optional(),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: url.optional(),
  ADMIN_EMAIL: z.email().default('admin@gatehouse.example'),
  ADMIN_PASSWORD: z.string().min(12).max(128).optional(),
  BOOTSTRAP_API_KEY: z.string().min(16).optional(),
  /** A key of scope `storefront`: with it the demo storefront is there, at /store. */
  STORE_API_KEY: z.string().min(16).optional(),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
});

export type Env = ReturnType<typeof readEnv>;

/** The only reader of the environment. Throws one line for each setting that is missing or bad. */
export function readEnv(source: NodeJS.ProcessEnv = process.env) {
  const given = withoutEmpty(source);
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => lineOf(issue, given)).join('\n'));
  const env = { ...parsed.data, ...derived(parsed.data) };
  const problem = contradiction(env);
  if (problem) throw new Error(problem);
  return env;
}

function derived(env: z.infer<typeof settings>) {
  const production = env.NODE_ENV === 'production';
  return {
    HOST: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    PUBLIC_URL: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    MAIL_TRANSPORT: env.MAIL_TRANSPORT ?? (env.RESEND_API_KEY ? ('resend' as const) : ('outbox' as const)),
    /** Limits can be switched off outside production only. */
    limited: production || env.RATE_LIMITS === 'on',
  };
}

function contradiction(env: {
  MAIL_TRANSPORT: string;
  RESEND_API_KEY?: string | undefined;
}): string | undefined {
  if (env.MAIL_TRANSPORT === 'resend' && !env.RESEND_API_KEY)
    return 'RESEND_API_KEY is missing: MAIL_TRANSPORT=resend needs it';
  return undefined;
}

/** An empty setting in a file or a unit means that it is not set. */
const withoutEmpty = (source: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));

function lineOf({ path, message }: z.core.$ZodIssue, source: NodeJS.ProcessEnv): string {
  const name = path.join('.');
  return source[name] === undefined ? `${name} is missing` : `${name} is not valid: ${message}`;
}
