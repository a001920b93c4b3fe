import type { FateName } from '../fate-names.ts';
import type { Play } from '../visit.ts';
import { active, approvedOnly, atOnce, later, onHold, partly } from './approved.ts';
import { undescribed, unverified } from './left.ts';
import { answered, asked } from './questions.ts';
import { rejected, rejectedForGood, rejectedSilently } from './rejected.ts';
import { cameBack, waiting, wrongCodeFirst } from './waiting.ts';
import { byApplicant, byStaff } from './withdrawn.ts';

export const plays: Record<FateName, Play> = {
  active,
  'active-at-once': atOnce,
  'on-hold': onHold,
  'activates-later': later,
  approved: approvedOnly,
  'partly-set-up': partly,
  waiting,
  'wrong-code-first': wrongCodeFirst,
  'came-back': cameBack,
  asked,
  answered,
  rejected,
  'rejected-for-good': rejectedForGood,
  'rejected-silently': rejectedSilently,
  'withdrawn-by-applicant': byApplicant,
  'withdrawn-by-staff': byStaff,
  'left-unverified': unverified,
  'left-undescribed': undescribed,
};
