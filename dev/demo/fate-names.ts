import type { Stage } from '../../contract/stages.ts';

/** What can become of a business in the demo, and the stage it ends in. `fates/` has how each is played. */
export const fates = {
  active: { endsIn: 'active', means: 'approved, then set up in three parts (`order` says which first)' },
  'active-at-once': { endsIn: 'active', means: 'approved with the whole set-up in one go' },
  'on-hold': { endsIn: 'active', means: 'active, then put on hold' },
  'activates-later': { endsIn: 'preparing', means: 'set up, with an activation date in the future' },
  approved: { endsIn: 'preparing', means: 'approved, nothing set up yet' },
  'partly-set-up': { endsIn: 'preparing', means: 'approved, one part of the set-up is missing' },
  waiting: { endsIn: 'reviewing', means: 'waits for a decision' },
  'wrong-code-first': { endsIn: 'reviewing', means: 'enters two wrong codes, then the right one; waits' },
  'came-back': { endsIn: 'reviewing', means: 'signs up again while waiting (takes a minute)' },
  asked: { endsIn: 'answering', means: 'staff asked a question' },
  answered: { endsIn: 'reviewing', means: 'staff asked, the applicant answered' },
  rejected: { endsIn: 'rejected', means: 'rejected with a reason of the site' },
  'rejected-for-good': { endsIn: 'rejected', means: 'rejected with an own text; may never apply again' },
  'rejected-silently': { endsIn: 'rejected', means: 'rejected as spam, without a mail' },
  'withdrawn-by-applicant': { endsIn: 'withdrawn', means: 'the applicant withdrew while waiting' },
  'withdrawn-by-staff': { endsIn: 'withdrawn', means: 'staff withdrew it after the approval' },
  'left-unverified': { endsIn: 'verifying', means: 'never entered the code' },
  'left-undescribed': { endsIn: 'describing', means: 'began to describe the business and stopped' },
} as const satisfies Record<string, { endsIn: Stage; means: string }>;

export type FateName = keyof typeof fates;

export const fateNames = Object.keys(fates) as [FateName, ...FateName[]];
