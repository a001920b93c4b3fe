import type { Writer } from '../page.ts';

/** A signal that was not valid: nobody waits for its answer, so the timeline says what became of it. */
export const ignored: Writer<'ignored'> = (_page, { message, problem }) => ({ message, problem });
