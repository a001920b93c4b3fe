import { createRoute } from '@hono/zod-openapi';
import { stages } from '../../../contract/stages.ts';
import { allow } from '../../auth/allow.ts';
import { exactly, from, like, oneOf, until } from '../../lists/filters.ts';
import { defineList, listOf } from '../../lists/list.ts';
import { byDate, byDateOrNothing, byRank, byText, byTextOrNothing } from '../../lists/orders.ts';
import { shown } from '../../lists/page.ts';
import { answer, bearer, problems } from '../../schemas.ts';
import type { Api, ApiDeps } from '../../types.ts';
import { registrationSchema, registrationView, withParts } from '../../views/registration.ts';

const registrations = defineList({
  orders: {
    createdAt: byDate('createdAt'),
    submittedAt: byDateOrNothing('submittedAt'),
    updatedAt: byDate('updatedAt'),
    decidedAt: byDateOrNothing('decidedAt'),
    nextDueAt: byDateOrNothing('nextDueAt'),
    companyName: byTextOrNothing('companyName'),
    firstName: byTextOrNothing('firstName'),
    lastName: byTextOrNothing('lastName'),
    country: byTextOrNothing('country'),
    stage: byRank('stage', stages),
    id: byText('id'),
  },
  standard: '-submittedAt',
  filters: {
    stage: oneOf('stage', stages),
    site: exactly('siteId'),
    country: exactly('country'),
    email: like('email'),
    company: like('companyName'),
    firstName: like('firstName'),
    lastName: like('lastName'),
    id: exactly('id'),
    createdFrom: from('createdAt'),
    createdUntil: until('createdAt'),
    submittedFrom: from('submittedAt'),
    submittedUntil: until('submittedAt'),
  },
  search: ['companyName', 'firstName', 'lastName', 'email', 'id'],
});

const route = createRoute({
  method: 'get',
  path: '/v1/registrations',
  summary: 'Registrations',
  description: 'Those whose address is not proven yet are left out unless `filter[stage]` asks for them.',
  tags: ['Registrations'],
  security: bearer,
  middleware: [allow({ right: 'read' })] as const,
  request: { query: registrations.query },
  responses: {
    200: answer('A page of registrations', listOf(registrationSchema)),
    ...problems(401, 403, 422),
  },
});

export const list = (app: Api, { db }: ApiDeps) =>
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const always = { erasingAt: null, ...(query['filter[stage]'] ? {} : { NOT: { stage: 'verifying' } }) };
    const page = await registrations.page(query, always, {
      find: (args) => db.registration.findMany({ ...args, include: withParts }),
      count: (args) => db.registration.count(args),
    });
    return c.json(shown(page, registrationView), 200);
  });
