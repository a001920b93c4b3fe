import type { Api, ApiDeps } from '../types.ts';
import { get as getAccount } from './account/get.ts';
import { create as createApiKey } from './api-keys/create.ts';
import { list as listApiKeys } from './api-keys/list.ts';
import { revoke as revokeApiKey } from './api-keys/revoke.ts';
import { list as listAudit } from './audit/list.ts';
import { get as getBrand } from './brand/get.ts';
import { change as changeCarrier } from './carriers/change.ts';
import { create as createCarrier } from './carriers/create.ts';
import { list as listCarriers } from './carriers/list.ts';
import { change as changeCustomer } from './customers/change.ts';
import { customerEligibility } from './customers/eligibility.ts';
import { erase as eraseCustomer } from './customers/erase.ts';
import { exportList as exportCustomers } from './customers/export.ts';
import { exportOne as exportCustomer } from './customers/export-one.ts';
import { get as getCustomer } from './customers/get.ts';
import { list as listCustomers } from './customers/list.ts';
import { setActivation } from './customers/set-activation.ts';
import { setPricing } from './customers/set-pricing.ts';
import { setServiceDays } from './customers/set-service-days.ts';
import { mail } from './dev/mail.ts';
import { lookUp } from './eligibility/look-up.ts';
import { change as changeGroup } from './groups/change.ts';
import { create as createGroup } from './groups/create.ts';
import { get as getGroup } from './groups/get.ts';
import { list as listGroups } from './groups/list.ts';
import { remove as removeGroup } from './groups/remove.ts';
import { alive } from './health/alive.ts';
import { ready } from './health/ready.ts';
import { lookUp as lookUpInvite } from './invites/look-up.ts';
import { follow } from './live/follow.ts';
import { change as changeMe } from './me/change.ts';
import { endOtherSessions } from './me/end-other-sessions.ts';
import { endSession } from './me/end-session.ts';
import { get as getMe } from './me/get.ts';
import { listSessions } from './me/list-sessions.ts';
import { get as getMessage } from './messages/get.ts';
import { list as listMessages } from './messages/list.ts';
import { sendAgain } from './messages/send-again.ts';
import { get as getOrder } from './orders/get.ts';
import { list as listOrders } from './orders/list.ts';
import { place as placeOrder } from './orders/place.ts';
import { request as requestPasswordReset } from './password-reset/request.ts';
import { change as changePriceType } from './price-types/change.ts';
import { create as createPriceType } from './price-types/create.ts';
import { list as listPriceTypes } from './price-types/list.ts';
import { answerQuestion } from './registrations/answer.ts';
import { approve } from './registrations/approve.ts';
import { comment } from './registrations/comment.ts';
import { count } from './registrations/count.ts';
import { downloadDocument } from './registrations/download-document.ts';
import { erase } from './registrations/erase.ts';
import { exportList as exportRegistrations } from './registrations/export.ts';
import { exportOne as exportRegistration } from './registrations/export-one.ts';
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
import { create as createSigningKey } from './signing-keys/create.ts';
import { publish as publishKeySet } from './signing-keys/publish.ts';
import { request as requestSignInCode } from './sign-in-codes/request.ts';
import { addInvite } from './sites/add-invite.ts';
import { addPreset } from './sites/add-preset.ts';
import { addReason } from './sites/add-reason.ts';
import { changeInvite } from './sites/change-invite.ts';
import { changePreset } from './sites/change-preset.ts';
import { changeReason } from './sites/change-reason.ts';
import { change as changeSite } from './sites/change.ts';
import { create as createSite } from './sites/create.ts';
import { get as getSite } from './sites/get.ts';
import { list as listSites } from './sites/list.ts';
import { change as changeStaff } from './staff/change.ts';
import { create as createStaff } from './staff/create.ts';
import { inviteAgain } from './staff/invite-again.ts';
import { list as listStaff } from './staff/list.ts';
import { removePreset } from './sites/remove-preset.ts';
import { get as getStats } from './stats/get.ts';
import { request as requestStatusLink } from './status-links/request.ts';

// Tuples: the type of each route is kept, for the client that is typed by them.
const registrations = [
  start,
  verify,
  resend,
  requestStatusLink,
  saveDraft,
  submit,
  uploadDocument,
  downloadDocument,
  removeDocument,
  answerQuestion,
  withdraw,
  listRegistrations,
  // Before the one with an id: these words are none.
  count,
  exportRegistrations,
  getRegistration,
  approve,
  reject,
  requestInformation,
  comment,
  exportRegistration,
  erase,
] as const;

const customers = [
  listCustomers,
  // Before the one with an id: "export" is none.
  exportCustomers,
  getCustomer,
  changeCustomer,
  setActivation,
  setPricing,
  setServiceDays,
  customerEligibility,
  exportCustomer,
  eraseCustomer,
  lookUp,
] as const;

const settings = [
  listPriceTypes,
  createPriceType,
  changePriceType,
  listCarriers,
  createCarrier,
  changeCarrier,
  listGroups,
  createGroup,
  getGroup,
  changeGroup,
  removeGroup,
  listSites,
  getSite,
  createSite,
  changeSite,
  addReason,
  changeReason,
  addPreset,
  changePreset,
  removePreset,
  addInvite,
  changeInvite,
] as const;

const people = [
  listStaff,
  createStaff,
  changeStaff,
  inviteAgain,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  getMe,
  changeMe,
  listSessions,
  endOtherSessions,
  endSession,
  requestPasswordReset,
  requestSignInCode,
  getAccount,
  getBrand,
] as const;

const others = [
  placeOrder,
  listOrders,
  getOrder,
  createSigningKey,
  publishKeySet,
  lookUpInvite,
  listMessages,
  getMessage,
  sendAgain,
  listAudit,
  getStats,
  follow,
  alive,
  ready,
  mail,
] as const;

type Route = (
  | typeof registrations
  | typeof customers
  | typeof settings
  | typeof people
  | typeof others
)[number];

/** The type of every route, for a client that knows them: web/client. */
export type Routes = ReturnType<Route>;

export function addRoutes(app: Api, deps: ApiDeps): void {
  for (const add of [...registrations, ...customers, ...settings, ...people, ...others]) add(app, deps);
}
