import { addressHash } from '../../contract/derive/registration-id.ts';
import { newId } from '../../contract/derive/keyed.ts';
import { approvedGroupId } from '../../contract/ids.ts';
import type { Stage } from '../../contract/stages.ts';
import type { Database } from '../../prisma/client.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { someDetails } from './factories.ts';

let people = 0;

/** A registration as the worker would have written it, without a workflow. */
export async function registrationRow(
  db: Database,
  stage: Stage = 'reviewing',
  more: Partial<Prisma.RegistrationUncheckedCreateInput> = {},
) {
  const id = newId('reg');
  const details = someDetails(more.companyName ?? undefined);
  const submitted = ['verifying', 'describing', 'expired'].includes(stage)
    ? {}
    : {
        details,
        draft: details,
        companyName: details.company.legalName,
        firstName: details.contact.firstName,
        lastName: details.contact.lastName,
        country: details.company.country,
        submittedAt: new Date(),
      };
  return db.registration.create({
    data: {
      id,
      siteId: 'site_demo',
      inviteId: 'inv_demo',
      email: `row.${(people += 1)}@bloemen.example`,
      round: 1,
      locale: 'en',
      stage,
      entries: 1,
      ...submitted,
      ...more,
    },
  });
}

/** A customer who may buy. */
export async function customerRow(
  db: Prisma.TransactionClient,
  more: Partial<Prisma.CustomerUncheckedCreateInput> = {},
) {
  const { company, contact, addresses } = someDetails(more.companyName ?? undefined);
  return db.customer.create({
    data: {
      id: newId('cus'),
      siteId: 'site_demo',
      email: `row.${(people += 1)}@bloemen.example`,
      company,
      contact,
      addresses: addresses ?? [],
      companyName: company.legalName,
      firstName: contact.firstName,
      lastName: contact.lastName,
      country: company.country,
      active: true,
      groupId: approvedGroupId,
      pricing: { priceTypeId: 'pt_wholesale', markupPercent: 2.5 },
      serviceDays: { monday: 'car_own' },
      ...more,
    },
  });
}

/** A customer whose registration is as given. */
export async function customerWith(
  db: Database,
  stage: Stage,
  more: Partial<Prisma.CustomerUncheckedCreateInput> = {},
) {
  const customer = await customerRow(db, { active: stage === 'active', ...more });
  const registration = await registrationRow(db, stage, {
    customerId: customer.id,
    email: customer.email,
    ...(stage === 'preparing' && { missing: ['activation', 'pricing', 'serviceDays'] }),
  });
  return { customer, registration };
}

/** A mail as the worker would have written it. */
export const messageRow = (
  db: Prisma.TransactionClient,
  more: Partial<Prisma.MessageUncheckedCreateInput> = {},
) =>
  db.message.create({
    data: {
      id: newId('msg'),
      template: 'approved',
      locale: 'en',
      from: 'Bloom <accounts@bloom.example>',
      to: `row.${(people += 1)}@bloemen.example`,
      subject: 'A mail',
      html: '<p>Hello</p>',
      text: 'Hello',
      state: 'sent',
      sentAt: new Date(),
      ...more,
    },
  });

export const codeRow = (db: Database, secret: Uint8Array, registrationId: string, email: string) =>
  db.code.create({
    data: {
      id: newId('code'),
      registrationId,
      addressHash: addressHash(secret, email),
      expiresAt: new Date(Date.now() + 600_000),
    },
  });

/** Somebody who was invited and has no password yet. */
export const staffRow = (db: Database) =>
  db.staff.create({
    data: {
      id: newId('stf'),
      email: `row.${(people += 1)}@bloom.example`,
      name: 'Ivo Row',
      roles: ['support'],
    },
  });

/** A key that nobody has. */
export function apiKeyRow(db: Database) {
  const id = newId('key');
  return db.apiKey.create({ data: { id, name: 'A key', hash: id, scope: 'storefront' } });
}

/** A group without members. */
export const groupRow = (db: Database, categories = ['plants']) =>
  db.customerGroup.create({ data: { id: newId('grp'), name: `Group ${(people += 1)}`, categories } });

/** An order as a storefront would have reported it. */
export const orderRow = async (db: Database, customerId?: string) =>
  db.order.create({
    data: {
      id: newId('ord'),
      siteId: 'site_demo',
      customerId: customerId ?? (await customerRow(db)).id,
      number: `A${(people += 1)}`,
      placedAt: new Date(),
      currency: 'EUR',
      total: '21.00',
      lines: [{ name: 'Tulips', quantity: 2, price: { amount: '10.50', currency: 'EUR' } }],
    },
  });
