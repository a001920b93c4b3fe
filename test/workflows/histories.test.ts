import { afterAll, describe, expect, test } from 'vitest';
import { branches, play } from '../support/branches.ts';
import { createResendTransport } from '../../emails/transports/resend.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { historyOf, readable, record, recorded } from '../support/histories.ts';
import { useOnboarding } from '../support/onboarding.ts';
import { replayHistories } from '../support/replay.ts';

// For before a release: `RECORD=1` writes the histories of this version, over older ones of the same version. Run
// the file once more without it, and the new ones are replayed with all others.
describe.runIf(process.env['RECORD'])('recording with the outbox', () => {
  const running = useOnboarding();
  test.each(Object.entries(branches))('%s', async (name, branch) => {
    const { handle } = await play(running, branch);
    record(name, await handle.fetchHistory());
  });
});

describe.runIf(process.env['RECORD'])('recording with a mail provider', async () => {
  const resend = await startFakeResend();
  const transport = createResendTransport({ apiKey: resend.apiKey, baseUrl: resend.url, timeoutMs: 250 });
  const running = useOnboarding({ transport: async () => transport });
  afterAll(() => resend.close());

  test('mails sent', async () => {
    const { handle } = await play(running, branches.straight);
    await handle.result();
    record('mails sent', await handle.fetchHistory());
  });
  test('a mail given up', async () => {
    const registration = await play(running, (begun) => begun.bringTo('reviewing'));
    await resend.fault('unprocessable', { times: 1 });
    await registration.send('reject', { reasonId: 'rsn_region' });
    await registration.handle.result();
    record('a mail given up', await registration.handle.fetchHistory());
  });
  test('mails waiting, in flight', async () => {
    await resend.fault('down');
    const { handle } = await play(running, branches.rejected);
    record('mails waiting, in flight', await handle.fetchHistory());
  });
});

describe.skipIf(process.env['RECORD'])('every recorded history', () => {
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
