/** One of the two ways that are compared, running. */
export type System = {
  name: string;
  /** One onboarding from sign-up to active; answers the workflow's id. */
  onboard: (person: string) => Promise<string>;
  /** Events and bytes of a finished workflow's history. */
  history: (workflowId: string) => Promise<{ events: number; bytes: number }>;
  pids: number[];
  stop: () => Promise<void>;
};

export type Round = { perSecond: number; medianMs: number; cpuMsEach: number };
