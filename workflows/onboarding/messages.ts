import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Message, MessageName } from '../../contract/messages.ts';
import type { Known, Snapshot } from '../../contract/snapshot.ts';

/** The same word is an update (answers, validated) and a signal (durable without a worker, sent by operators). */
const message = <Name extends MessageName>(name: Name) => ({
  update: defineUpdate<Snapshot, [Message<Name>]>(name),
  signal: defineSignal<[Message<Name>]>(name),
});

export const messages = {
  verified: message('verified'),
  resendCode: message('resendCode'),
  submitDetails: message('submitDetails'),
  answer: message('answer'),
  withdraw: message('withdraw'),
  approve: message('approve'),
  reject: message('reject'),
  requestInformation: message('requestInformation'),
  activate: message('activate'),
  setPricing: message('setPricing'),
  setServiceDays: message('setServiceDays'),
};

export const snapshotQuery = defineQuery<Snapshot & Known>('snapshot');
