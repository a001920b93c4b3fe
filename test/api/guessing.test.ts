import { expect, test } from 'vitest';
import { addressHash } from '../../contract/derive/registration-id.ts';
import { codeHash } from '../../contract/derive/code.ts';
import { newId } from '../../contract/derive/keyed.ts';
import { useApi } from '../support/api.ts';
import { registrationRow } from '../support/rows.ts';

const running = useApi();
const [registrations, guessesEach] = [100, 200];

/** A registration whose code is known to us; the worker is who makes them otherwise. */
async function withCode(n: number) {
  const { db, secret } = running;
  const { id, email } = await registrationRow(db, 'verifying');
  const code = String(n * 7919).padStart(6, '0');
  const hash = codeHash(secret, id, code);
  const address = addressHash(secret, email ?? '');
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db.code.create({
    data: { id: newId('code'), registrationId: id, addressHash: address, expiresAt, hash },
  });
  return { id, code, address };
}

const guess = async (id: string, code: string): Promise<number> =>
  (await running.call('POST', `/v1/registrations/${id}/verification`, { as: null, json: { code } })).status;

/** Five wrong ones, and then the right one again and again: it came too late. */
const guessesAt = (right: string): string[] =>
  Array.from({ length: guessesEach }, (_, n) =>
    n >= 5 && n % 2 ? right : String((Number(right) + 1 + n) % 1_000_000).padStart(6, '0'),
  );

test('20,000 guesses over 100 registrations find nothing, and every try that counts is counted', async () => {
  const tried = await Promise.all(Array.from({ length: registrations }, (_, n) => withCode(n)));
  const answers = new Map<number, number>();
  await Promise.all(
    tried.map(async ({ id, code }) => {
      for (const each of guessesAt(code)) {
        const status = await guess(id, each);
        answers.set(status, (answers.get(status) ?? 0) + 1);
      }
    }),
  );
  expect(Object.fromEntries(answers)).toEqual({
    422: 5 * registrations,
    423: (guessesEach - 5) * registrations,
  });
  const codes = await running.db.code.findMany();
  expect(codes.map(({ tries, usedAt }) => [tries, usedAt])).toEqual(codes.map(() => [5, null]));
  const addresses = await running.db.addressTries.findMany();
  expect(addresses.map(({ tries }) => tries)).toEqual(tried.map(() => 5));
  expect(await running.db.registration.count({ where: { stage: { not: 'verifying' } } })).toBe(0);
}, 900_000);
