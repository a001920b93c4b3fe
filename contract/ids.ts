/** The workflow of a registration has the registration's own id. */
export const workflowIdFor = (registrationId: string): string => registrationId;

/** A customer made by approval takes the registration's id under its own prefix. */
export const customerIdFor = (registrationId: string): string => registrationId.replace(/^reg_/, 'cus_');

/** Stands for the code of a registration whose address has used up its share: it is never made, and nothing is mailed. */
export const noCodeIdFor = (registrationId: string): string => `none_${registrationId}`;

/** The two groups that exist from the start. */
export const pendingGroupId = 'grp_pending';
export const approvedGroupId = 'grp_approved';
