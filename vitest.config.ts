import { configDefaults, defineConfig } from 'vitest/config';

// The tests have servers and settings of their own; what the shell says to other programs stays outside.
const fromOutside =
  /^(TEMPORAL_|DATABASE_URL$|RESEND_|MAIL_TRANSPORT$|BOOTSTRAP_API_KEY$|STORE_API_KEY$|ADMIN_|PUBLIC_URL$|PORT$|HOST$|RATE_LIMITS$)/;
for (const name of Object.keys(process.env)) if (fromOutside.test(name)) delete process.env[name];

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    globalSetup: 'test/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    // A busy machine takes its time; what is waited for is a condition, not a duration.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
