import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { cellsOf } from '../support/csv.ts';
import { someDetails } from '../support/factories.ts';
import { customerRow, registrationRow } from '../support/rows.ts';

const running = useApi();

const file = (query = '', more = {}) => running.call('GET', `/v1/registrations/export?${query}`, more);

const day = (date: number) => new Date(Date.UTC(2026, 5, date));

async function named(id: string, companyName: string, more: object = {}) {
  const details = { ...someDetails(companyName), ...more };
  await registrationRow(running.db, 'reviewing', { id, companyName, details, submittedAt: day(1) });
}

beforeAll(async () => {
  await named('reg_a', '=HYPERLINK("http://evil.example";"Click")');
  await named('reg_b', 'Bloemen, "Zonen" & Zoë');
  await named('reg_c', '@SUM(1)', { contact: { firstName: '-1', lastName: '\t+2', phone: '+31201234567' } });
  await registrationRow(running.db, 'rejected', { id: 'reg_d', submittedAt: day(2) });
  await registrationRow(running.db, 'verifying', { id: 'reg_e' });
});

describe('the export of registrations', () => {
  test('is a dated file for spreadsheets with a heading in the language asked for', async () => {
    const { headers, text } = await file('sort=id&locale=es');
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="registrations-\d{4}-\d\d-\d\d\.csv"/,
    );
    expect(cellsOf(text)[0]).toEqual(expect.arrayContaining(['Empresa', 'Apellidos', 'Etapa']));
    expect(cellsOf((await file()).text)[0]).toEqual(
      expect.arrayContaining(['Company', 'Last name', 'Stage']),
    );
  });

  test('begins with the mark by which Excel knows UTF-8', async () => {
    const answer = await running.app.request(
      '/v1/registrations/export',
      {
        headers: { authorization: `Bearer ${running.keys.admin}` },
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('holds no formula, and every comma and quote as it is', async () => {
    const rows = cellsOf((await file('sort=id')).text).slice(1);
    const companies = rows.map((cells) => cells[3]);
    expect(companies.slice(0, 3)).toEqual([
      `'=HYPERLINK("http://evil.example";"Click")`,
      'Bloemen, "Zonen" & Zoë',
      "'@SUM(1)",
    ]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[2]).toEqual(expect.arrayContaining(["'-1", "'+31201234567"]));
  });

  test('leaves what the same query of the list leaves, in its order', async () => {
    const ids = async (query: string) =>
      cellsOf((await file(query)).text)
        .slice(1)
        .map(([id]) => id);
    expect(await ids('sort=-id')).toEqual(['reg_d', 'reg_c', 'reg_b', 'reg_a']);
    expect(await ids('filter[stage]=rejected')).toEqual(['reg_d']);
    expect(await ids('filter[stage]=verifying')).toEqual(['reg_e']);
    expect(await ids('q=bloemen%2C&sort=id')).toEqual(['reg_b']);
    expect(await ids('q=nobody')).toEqual([]);
  });

  test('is in the audit log with its filters and number, without what was searched for', async () => {
    await file('filter[stage]=reviewing&q=Bloemen%2C&sort=id', { as: running.keys.staff });
    const line = await running.db.auditEntry.findFirst({ orderBy: { at: 'desc' } });
    expect(line).toMatchObject({
      what: 'registrations.export',
      actorId: 'key_staff',
      data: { rows: 1, sort: 'id', filters: { stage: 'reviewing', q: true } },
    });
    expect(JSON.stringify(line)).not.toContain('Bloemen');
  });

  test('goes through every page of the database', async () => {
    const base = { siteId: 'site_demo', inviteId: 'inv_demo', round: 1, locale: 'en' };
    const many = Array.from({ length: 2500 }, (_, n) => ({
      ...base,
      id: `reg_many_${n}`,
      email: `${n}@many.example`,
      stage: 'withdrawn' as const,
    }));
    await running.db.registration.createMany({ data: many });
    for (const sort of ['id', 'companyName', '-submittedAt', 'queue']) {
      const rows = cellsOf((await file(`filter[stage]=withdrawn&sort=${sort}`)).text).slice(1);
      expect(new Set(rows.map(([id]) => id)).size, sort).toBe(2500);
    }
    await running.db.registration.deleteMany({ where: { stage: 'withdrawn' } });
  });

  test.each(['limit=1', 'cursor=x', 'locale=xx', 'sort=nonsense', 'filter[stage]=none'])(
    'refuses %s',
    async (query) => expect((await file(query)).status).toBe(422),
  );
});

test('customers are exported the same way', async () => {
  const { id } = await customerRow(running.db, { tags: ['fair', 'north'], companyName: '+Plus' });
  const answer = await running.call('GET', '/v1/customers/export?sort=id');
  const [head = [], row = []] = cellsOf(answer.text);
  expect(row[0]).toBe(id);
  expect(row[head.indexOf('Company')]).toBe("'+Plus");
  expect(row[head.indexOf('Tags')]).toBe('fair, north');
  expect(row[head.indexOf('Markup (%)')]).toBe('2.5');
  expect(await running.db.auditEntry.count({ where: { what: 'customers.export' } })).toBe(1);
});

test('a storefront and a stranger are refused, and leave no line', async () => {
  const before = await running.db.auditEntry.count();
  for (const path of ['registrations', 'customers'])
    for (const as of [running.keys.storefront, null]) {
      const { status } = await running.call('GET', `/v1/${path}/export`, { as });
      expect(status).toBe(as ? 403 : 401);
    }
  expect(await running.db.auditEntry.count()).toBe(before);
});
