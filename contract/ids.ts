/** The workflow of a registration has the registration's own id. */
export const workflowIdFor = (registrationId: string): string => registrationId;

/** A customer made by approval takes the registration's id under its own prefix. */
export const customerIdFor = (registrationId: string): string => registrationId.replace(/^reg_/, 'cus_');

/** A message has one id for ever, so a second try finds the first one's row. */
export const messageIdFor = (registrationId: string, entry: number, template: string, to: string): string =>
  `msg_${registrationId.replace(/^reg_/, '')}_${entry}_${template}_${to}`;

/** Stands for the code of a registration whose address has used up its share: it is never made, and nothing is mailed. */
export const noCodeIdFor = (registrationId: string): string => `none_${registrationId}`;

/** The two groups that exist from the start. */
export const pendingGroupId = 'grp_pending';
export const approvedGroupId = 'grp_approved';
