// oxlint-disable vitest/no-conditional-tests -- recording is no test: it starts servers that an ordinary run has no use for

import { describe, expect, test } from 'vitest';
import { branches, play } from '../support/branches.ts';
import { historyOf, readable, record, recorded } from '../support/histories.ts';
import { useMailProvider } from '../support/mail-provider.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { replayHistories } from '../support/replay.ts';

const isRecording = Boolean(process.env['RECORD']);

// For before a release: `RECORD=1` writes the histories of this version, over older ones of the same version. Run
// the file once more without it, and the new ones are replayed with all others.
if (isRecording) {
  describe('recording with the outbox', () => {
    const running = useOnboarding();
    test.each(Object.entries(branches))('%s', async (name, branch) => {
      const { handle } = await play(running, branch);
      record(name, await handle.fetchHistory());
    });
  });

  describe('recording with a mail provider', async () => {
    const { resend, running } = await useMailProvider();

    test('mails sent', async () => {
      const { handle } = await play(running, branches.straight);
      await handle.result();
      record('mails sent', await handle.fetchHistory());
    });
    test('a mail given up', async () => {
      const { handle, send } = await play(running, (begun) => begun.bringTo('reviewing'));
      await resend.fault('unprocessable', { times: 1 });
      await send('reject', { reasonId: 'rsn_region' });
      await handle.result();
      record('a mail given up', await handle.fetchHistory());
    });
    test('mails waiting, in flight', async () => {
      await resend.fault('down');
      const { handle } = await play(running, branches.rejected);
      record('mails waiting, in flight', await handle.fetchHistory());
    });
  });
}

describe.skipIf(isRecording)('every recorded history', () => {
  const histories = recorded();

  test('is there: a story for each branch', () => expect(histories.length).toBeGreaterThanOrEqual(15));

  test('is what the workflows of today would do', () =>
    replayHistories(histories.map(({ name, text }) => ({ workflowId: name, history: historyOf(text) }))));

  test('would be noticed if they did something else', async () => {
    const { text } = histories.find(({ name }) => name.includes('straight'))!;
    const changed = {
      workflowId: 'changed',
      history: historyOf(text.replaceAll('"verified"', '"withdraw"')),
    };
    await expect(replayHistories([changed])).rejects.toThrow('changed does not replay');
  });

  test.each(histories)('$name holds no personal data', ({ text }) => {
    const said = readable(text);
    expect(said).toContain('site_demo');
    const personal = /@|zo[eë]\b|vries|bloem|amsterdam|gracht|\+31|NL123456789|in the north|which tax/gi;
    expect(said.match(personal)).toBeNull();
  });
});
