import type { MessageName } from './messages.ts';
import type { Stage } from './stages.ts';

/** Which message may come in which stage. This table decides "wrong stage". */
export const allowedIn: Record<MessageName, readonly Stage[]> = {
  verified: ['verifying'],
  resendCode: ['verifying', 'describing', 'reviewing', 'answering', 'preparing'],
  submitDetails: ['describing', 'reviewing', 'answering'],
  answer: ['answering'],
  withdraw: ['verifying', 'describing', 'reviewing', 'answering', 'preparing'],
  approve: ['reviewing', 'answering'],
  reject: ['reviewing', 'answering'],
  requestInformation: ['reviewing'],
  activate: ['preparing'],
  setPricing: ['preparing'],
  setServiceDays: ['preparing'],
};
