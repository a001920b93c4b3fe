import { expect, test } from 'vitest';
import { newId } from '../../contract/derive/keyed.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { eraseRegistration } from '../../prisma/erase.ts';
import { useApi } from '../support/api.ts';
import { everything } from '../support/everything.ts';
import { customerRow, messageRow, registrationRow } from '../support/rows.ts';

const running = useApi();

/** The erasure begins when all is written, and before it is committed. */
async function eraseDuring(
  write: (tx: Prisma.TransactionClient) => Promise<unknown>,
  erase: () => Promise<unknown>,
): Promise<void> {
  const { db } = running;
  let erased: Promise<unknown> | undefined;
  await db.$transaction(async (tx) => {
    await write(tx);
    erased = erase();
    const waiting = () => db.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    await expect.poll(async () => (await waiting()).length, { interval: 20 }).toBe(1);
  });
  await erased;
}

test('a mail that was asked for, and is just being written, goes with its customer', async () => {
  const { id, email } = await customerRow(running.db);
  const notice = { id: newId('ntc'), template: 'on-hold', customerId: id };
  await running.db.notice.create({ data: notice });
  await eraseDuring(
    async (tx) => {
      await messageRow(tx, { customerId: id, to: email });
      await tx.notice.update({ where: { id: notice.id }, data: { doneAt: new Date() } });
    },
    () => running.call('DELETE', `/v1/customers/${id}`),
  );
  expect(await everything(running.db)).not.toContain(email);
});

test('an approval that is just being written goes with its registration', async () => {
  const { id, email } = await registrationRow(running.db);
  await eraseDuring(
    async (tx) => {
      const { id: customerId } = await customerRow(tx, { email: String(email) });
      await tx.registration.update({ where: { id }, data: { entries: 2, customerId } });
      await messageRow(tx, { registrationId: id, to: String(email) });
    },
    () => eraseRegistration(running.db, running.secret, id),
  );
  expect(await everything(running.db)).not.toContain(String(email));
});
