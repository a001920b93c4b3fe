import { setTimeout as wait } from 'node:timers/promises';

type Answer = { [key: string]: string };
type Registration = { stage: string; customerId: string; timeline: { what: string }[] };
type Ask = { method: string; path: string; body?: object; bearer?: string | undefined };

/** No mail is there before some 20 ms; then often, so that the looking itself adds little, and seldom under load. */
const pauses = [15, 5, 5, 5, 10, 15, 30, 60, 120, 250];

export type Until = 'submitted' | 'approved' | 'activated';

/** Drives one onboarding over HTTP as people do, the code read from the outbox; answers the registration's id. */
export function createDriver(
  url: string,
  key: string,
  last: Until = 'activated',
): (person: string) => Promise<string> {
  const ask = createAsk(url, key);

  async function codeFor(email: string): Promise<string> {
    const path = `/dev/mail?to=${email}`;
    return until(async () => {
      const mails = (await ask<{ text: string }[]>({ method: 'GET', path })).body;
      return /\b\d{6}\b/.exec(mails[0]?.text ?? '')?.[0];
    });
  }

  return async (person) => {
    const email = `${person}@bench.example`;
    const signUp = { method: 'POST', path: '/v1/registrations', body: { invite: 'demo', email } };
    const id = (await ask<Answer>(signUp)).body['id'] ?? '';
    const path = `/v1/registrations/${id}`;
    /** A busy machine may answer 202; then the step is done when the timeline says so. */
    const step = async (what: string, method: string, to: string, body: object, bearer?: string) => {
      const { status, body: answer } = await ask<Answer>({ method, path: to, body, bearer });
      const read = async () => (await ask<Registration>({ method: 'GET', path })).body;
      const has = ({ timeline }: Registration) => timeline.some((entry) => entry.what === what);
      if (status === 202) await until(async () => has(await read()) || undefined);
      return answer;
    };
    const code = { code: await codeFor(email) };
    const { token } = await step('verified', 'POST', `${path}/verification`, code);
    await step('submitted', 'PUT', `${path}/details`, details, token);
    if (last === 'submitted') return id;
    await step('approved', 'POST', `${path}/approve`, {});
    if (last === 'approved') return id;
    const customer = `/v1/customers/${id.replace('reg_', 'cus_')}`;
    await step('activationSet', 'PUT', `${customer}/activation`, { active: true });
    await step('pricingSet', 'PUT', `${customer}/pricing`, { priceTypeId: 'pt_wholesale' });
    await step('activated', 'PUT', `${customer}/service-days`, { monday: 'car_own', friday: 'car_express' });
    return id;
  };
}

const createAsk =
  (url: string, key: string) =>
  async <Body>({ method, path, body, bearer = key }: Ask): Promise<{ status: number; body: Body }> => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return { status: response.status, body: (await response.json()) as Body };
  };

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (let turn = 0; ; turn += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(pauses[Math.min(turn, pauses.length - 1)]);
  }
}

const details = {
  company: { legalName: 'Bloemen & Zonen B.V.', country: 'NL', taxId: 'NL123456789B01' },
  contact: { firstName: 'Zoë', lastName: 'de Vries', phone: '+31201234567' },
};
