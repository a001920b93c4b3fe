import { days, hours, minutes } from './policies.ts';

/** The life of a verification code; the figures are SPEC 2's, the reasons OWASP ASVS 6.5. */
export const codeRules = {
  digits: 6,
  livesMs: minutes(10),
  triesPerCode: 5,
  nextCodeAfterMs: minutes(1),
  codesPerHour: 5,
  codesPerDay: 10,
  triesPerAddressPerDay: 10,
  /** A request that used a code and has not settled it by then has died; the code works once more. */
  diesAfterMs: 12_000,
  hourMs: hours(1),
  dayMs: days(1),
} as const;
