import { defineSearchAttributeKey } from '@temporalio/common';

/** What operators can search workflows by; Temporal never encrypts these, so no personal data. */
export const stageAttribute = defineSearchAttributeKey('Stage', 'KEYWORD');
export const siteAttribute = defineSearchAttributeKey('Site', 'KEYWORD');
export const countryAttribute = defineSearchAttributeKey('Country', 'KEYWORD');
/** The date by which the next human act is due. */
export const dueAttribute = defineSearchAttributeKey('DueAt', 'DATETIME');

export const searchAttributes = [stageAttribute, siteAttribute, countryAttribute, dueAttribute];
