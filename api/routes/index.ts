import type { Api, ApiDeps } from '../types.ts';
import { list as listAudit } from './audit/list.ts';
import { change as changeCarrier } from './carriers/change.ts';
import { create as createCarrier } from './carriers/create.ts';
import { list as listCarriers } from './carriers/list.ts';
import { change as changeCustomer } from './customers/change.ts';
import { customerEligibility } from './customers/eligibility.ts';
import { get as getCustomer } from './customers/get.ts';
import { list as listCustomers } from './customers/list.ts';
import { setActivation } from './customers/set-activation.ts';
import { setPricing } from './customers/set-pricing.ts';
import { setServiceDays } from './customers/set-service-days.ts';
import { mail } from './dev/mail.ts';
import { lookUp } from './eligibility/look-up.ts';
import { list as listGroups } from './groups/list.ts';
import { alive } from './health/alive.ts';
import { ready } from './health/ready.ts';
import { follow } from './live/follow.ts';
import { get as getMe } from './me/get.ts';
import { get as getMessage } from './messages/get.ts';
import { list as listMessages } from './messages/list.ts';
import { change as changePriceType } from './price-types/change.ts';
import { create as createPriceType } from './price-types/create.ts';
import { list as listPriceTypes } from './price-types/list.ts';
import { answerQuestion } from './registrations/answer.ts';
import { approve } from './registrations/approve.ts';
import { comment } from './registrations/comment.ts';
import { count } from './registrations/count.ts';
import { downloadDocument } from './registrations/download-document.ts';
import { erase } from './registrations/erase.ts';
import { get as getRegistration } from './registrations/get.ts';
import { list as listRegistrations } from './registrations/list.ts';
import { reject } from './registrations/reject.ts';
import { removeDocument } from './registrations/remove-document.ts';
import { requestInformation } from './registrations/request-information.ts';
import { resend } from './registrations/resend.ts';
import { saveDraft } from './registrations/save-draft.ts';
import { start } from './registrations/start.ts';
import { submit } from './registrations/submit.ts';
import { uploadDocument } from './registrations/upload-document.ts';
import { verify } from './registrations/verify.ts';
import { withdraw } from './registrations/withdraw.ts';
import { change as changeSite } from './sites/change.ts';
import { get as getSite } from './sites/get.ts';
import { list as listSites } from './sites/list.ts';

const registrations = [
  start,
  verify,
  resend,
  saveDraft,
  submit,
  uploadDocument,
  downloadDocument,
  removeDocument,
  answerQuestion,
  withdraw,
  listRegistrations,
  // Before the one with an id: "counts" is none.
  count,
  getRegistration,
  approve,
  reject,
  requestInformation,
  comment,
  erase,
];

const customers = [
  listCustomers,
  getCustomer,
  changeCustomer,
  setActivation,
  setPricing,
  setServiceDays,
  customerEligibility,
  lookUp,
];

const settings = [
  listPriceTypes,
  createPriceType,
  changePriceType,
  listCarriers,
  createCarrier,
  changeCarrier,
  listGroups,
  listSites,
  getSite,
  changeSite,
];

const others = [listMessages, getMessage, listAudit, follow, getMe, alive, ready, mail];

export function addRoutes(app: Api, deps: ApiDeps): void {
  for (const add of [...registrations, ...customers, ...settings, ...others]) add(app, deps);
}
