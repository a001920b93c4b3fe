import { setTimeout as wait } from 'node:timers/promises';

type Answer = Record<string, string>;

/** Looks again soon at first: fifty people who ask all the time would be most of what is measured. */
const pauses = [15, 30, 60, 120, 250];

/** Drives one onboarding over HTTP as people do, the code read from the outbox. */
export function createDriver(url: string, key: string): (person: string) => Promise<string> {
  const call = async (method: string, path: string, body?: object, bearer = key): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.status !== 200 && !(path === '/v1/registrations' && response.status === 202))
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const codeFor = async (email: string): Promise<string> => {
    for (let look = 0; ; look += 1) {
      const mails = (await call('GET', `/dev/mail?to=${email}`)) as unknown as { text: string }[];
      const code = /\b\d{6}\b/.exec(mails[0]?.text ?? '')?.[0];
      if (code) return code;
      await wait(pauses[Math.min(look, pauses.length - 1)]);
    }
  };

  return async (person) => {
    const email = `${person}@bench.example`;
    const { id = '' } = await call('POST', '/v1/registrations', { invite: 'demo', email });
    const path = `/v1/registrations/${id}`;
    const { token } = await call('POST', `${path}/verification`, { code: await codeFor(email) });
    await call('PUT', `${path}/details`, details, token);
    const { customerId } = await call('POST', `${path}/approve`, {});
    const customer = `/v1/customers/${customerId}`;
    await call('PUT', `${customer}/activation`, { active: true });
    await call('PUT', `${customer}/pricing`, { priceTypeId: 'pt_wholesale' });
    const { stage } = await call('PUT', `${customer}/service-days`, { monday: 'car_own', friday: 'car_express' });
    if (stage !== 'active') throw new Error(`ended ${stage}`);
    return id;
  };
}

const details = {
  company: { legalName: 'Bloemen & Zonen B.V.', country: 'NL', taxId: 'NL123456789B01' },
  contact: { firstName: 'Zoë', lastName: 'de Vries', phone: '+31201234567' },
};
