import type { MessageBodies, MessageName } from '../../contract/messages.ts';
import type { Stage } from '../../contract/stages.ts';

/** A good body of each message, for tests that go through all of them. */
export const goodBodies: MessageBodies = {
  verified: {},
  resendCode: { codeId: 'code_again' },
  submitDetails: { submissionId: 'sub_of_nobody' },
  answer: { submissionId: 'sub_of_nobody' },
  withdraw: {},
  approve: {},
  reject: { reasonId: 'rsn_region' },
  requestInformation: { text: 'Which tax office?' },
  activate: { active: true },
  setPricing: { priceTypeId: 'pt_retail' },
  setServiceDays: { monday: 'car_own' },
};

export const messageNames = Object.keys(goodBodies) as MessageName[];

/** What may come in which stage, as SPEC 2 tells it: by stage, so that it is no copy of the table it checks. */
export const mayCome: Partial<Record<Stage, MessageName[]>> = {
  verifying: ['verified', 'resendCode', 'withdraw'],
  describing: ['submitDetails', 'resendCode', 'withdraw'],
  reviewing: ['submitDetails', 'resendCode', 'withdraw', 'approve', 'reject', 'requestInformation'],
  answering: ['submitDetails', 'answer', 'resendCode', 'withdraw', 'approve', 'reject'],
  preparing: ['resendCode', 'withdraw', 'activate', 'setPricing', 'setServiceDays'],
};
