import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [], globalSetup: [] } },
  defineConfig({
    test: {
      include: ['test/browser/**/*.test.{ts,tsx}'],
      globalSetup: 'test/browser/global-setup.ts',
      maxWorkers: 2,
      // Some walk through every page, and a shared machine may be slow.
      testTimeout: 180_000,
      hookTimeout: 240_000,
    },
  }),
);
