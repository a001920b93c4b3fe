import { describe, expect, test } from 'vitest';
import { endOfStaleTask, type HistoryEvent } from '../../api/stale-task.ts';
import { historyOf, recorded } from '../support/histories.ts';

const completed = (eventId: number, startedEventId: number) => ({
  eventId,
  workflowTaskCompletedEventAttributes: { startedEventId },
});

const accepted = (
  eventId: number,
  acceptedRequestSequencingEventId: number,
  acceptedRequest: object | null = {},
) => ({
  eventId,
  workflowExecutionUpdateAcceptedEventAttributes: { acceptedRequestSequencingEventId, acceptedRequest },
});

const stale = (...events: object[]) => endOfStaleTask(events as HistoryEvent[]);

describe('a workflow task is done again', () => {
  test('where its update came before something else that the task brought', () => {
    expect(stale(completed(7, 6), accepted(8, 5), completed(16, 15), accepted(17, 13))).toBe(16);
  });

  test('and not where its updates came last', () => {
    expect(stale(completed(7, 6), accepted(8, 5), accepted(9, 5), completed(16, 15))).toBeUndefined();
  });

  test('and not where a reset has applied the update again', () => {
    expect(stale(completed(16, 15), accepted(17, 9, null))).toBeUndefined();
  });

  test.each(recorded())('and nothing of $name', ({ text }) => {
    expect(endOfStaleTask(historyOf(text).events ?? [])).toBeUndefined();
  });
});
