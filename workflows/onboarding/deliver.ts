import { isCancellation } from '@temporalio/workflow';
import type { WriteResult } from '../../contract/entries.ts';
import { enter, type Book } from './book.ts';
import { courier, patient } from '../proxies.ts';

type Mail = WriteResult['toSend'][number];

/** Sends a mail beside the story: however long it takes, no decision waits for it or is undone by it. */
export function deliver(book: Book, mail: Mail): void {
  book.sending += 1;
  void send(book, mail).finally(() => {
    book.sending -= 1;
  });
}

async function send(book: Book, { id, template }: Mail): Promise<void> {
  try {
    const options = { summary: `send ${template}` };
    const { outcome } = await courier.sendMail.executeWithOptions(options, [{ messageId: id }]);
    if (outcome === 'failed') enter(book, { what: 'deliveryFailed', messageId: id, template });
  } catch (error) {
    if (isCancellation(error)) return;
    await patient.abandonMail({ messageId: id });
    enter(book, { what: 'deliveryFailed', messageId: id, template });
  }
}
