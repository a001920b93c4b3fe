import { apply } from '../applicant.ts';
import { approve, putOnHold, setUp, setupFor } from '../staff.ts';
import type { Play } from '../visit.ts';
import { reaches } from '../registration.ts';
import { naming } from '../words.ts';

export const approvedOnly: Play = async (visit) => {
  await apply(visit);
  await approve(visit, { note: 'From the demo.' });
  return 'Approved; nothing is set up yet.';
};

export const partly: Play = async (visit) => {
  await apply(visit);
  const { order } = visit.business;
  const left = visit.number % order.length;
  const parts = order.filter((_, index) => index !== left);
  await setUp(visit, await approve(visit), parts);
  return `Approved, set up: ${naming(parts)}; missing: ${naming(order.slice(left, left + 1))}.`;
};

export const active: Play = async (visit) => {
  await apply(visit);
  await setUp(visit, await approve(visit), visit.business.order);
  return `Approved, then set up: ${naming(visit.business.order)}. May buy.`;
};

export const atOnce: Play = async (visit) => {
  await apply(visit);
  await approve(visit, { setup: setupFor(visit) });
  return 'Approved and activated in one go. May buy.';
};

export const onHold: Play = async (visit) => {
  await apply(visit);
  const customerId = await approve(visit, { setup: setupFor(visit) });
  await reaches(visit.world.client, visit.id, 'active');
  await putOnHold(visit, customerId);
  return 'Approved and activated, then put on hold.';
};

const dayMs = 86_400_000;

export const later: Play = async (visit) => {
  await apply(visit);
  const from = new Date(Date.now() + (10 + visit.number) * dayMs).toISOString().slice(0, 10);
  await approve(visit, { setup: setupFor(visit, { active: true, from }) });
  return `Approved and set up; turns active on ${from}.`;
};
