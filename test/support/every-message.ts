import type { MessageBodies, MessageName } from '../../contract/messages.ts';

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
