/** One message as it is stored and sent: rendered once, then the same bytes at every try. */
export type Outgoing = {
  /** Stable over every try; what the provider knows a second try by. */
  id: string;
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  locale?: string;
};

/**
 * What became of a try. `reason` is a word for operators and never holds an address or a text.
 * - `retry`: nobody knows whether it left, or it did not; the same id and bytes again.
 * - `wait`: refused for a reason that isn't the message's (rate, quota, key); again after that time, for as long as it takes.
 * - `giveUp`: this message will never be taken; staff are told.
 * - `look`: it may have been sent already; a person looks before anything is sent again.
 */
export type SendResult =
  | { outcome: 'sent'; providerId?: string }
  | { outcome: 'retry'; reason: string; afterMs?: number }
  | { outcome: 'wait'; reason: string; afterMs: number }
  | { outcome: 'giveUp'; reason: string }
  | { outcome: 'look'; reason: string };

export type Transport = { name: string; send: (message: Outgoing) => Promise<SendResult> };
