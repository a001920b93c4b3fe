import type { z } from '@hono/zod-openapi';
import type { registrationSchema } from '../../../../api/views/registration.ts';
import type { Stage } from '../../../../contract/stages.ts';

/** A registration as the list has it. */
export type Row = z.infer<typeof registrationSchema>;

/** What people call it: by the company, and before that is known by the address. */
export const nameOf = ({ company, email, id }: Row): string => company?.legalName ?? email ?? id;

/** Those in which somebody has something to do by a date. */
const dueStages: readonly Stage[] = ['reviewing', 'answering', 'preparing'];

export const isOverdue = ({ stage, nextDueAt }: Row): boolean =>
  nextDueAt !== null && dueStages.includes(stage) && Date.parse(nextDueAt) < Date.now();

/** Those that can be approved or rejected: contract/allowed-in.ts */
export const isOpen = ({ stage }: Row): boolean => stage === 'reviewing' || stage === 'answering';
