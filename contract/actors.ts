export const actorKinds = ['applicant', 'staff', 'key', 'operator', 'system'] as const;

/**
 * Who did something. Ids only: names are looked up where people read them.
 * `operator` sends signals from the Temporal UI or its command line and may give a name (`by`).
 */
export type Actor = {
  kind: (typeof actorKinds)[number];
  id?: string;
  by?: string;
};

export const system: Actor = { kind: 'system' };
export const applicant: Actor = { kind: 'applicant' };
