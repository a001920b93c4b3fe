import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DateTime } from 'luxon';

type Moment = { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7; hour: number; minute?: number };

/** Skips time to the next such moment of a time zone's week; answers it in epoch ms. */
export async function passUntil(env: TestWorkflowEnvironment, moment: Moment, zone = 'UTC'): Promise<number> {
  const { weekday, hour, minute = 0 } = moment;
  const now = await timeOf(env);
  const thisWeek = DateTime.fromMillis(now, { zone }).startOf('day').set({ weekday, hour, minute });
  const next = thisWeek.toMillis() > now ? thisWeek : thisWeek.plus({ weeks: 1 });
  await env.sleep(next.toMillis() - now);
  return next.toMillis();
}

/** What time it is on the server, in epoch ms. */
export const timeOf = async (env: TestWorkflowEnvironment): Promise<number> =>
  Number(await env.currentTimeMs());

/** A day so many days from now, as YYYY-MM-DD. */
export const dayIn = async (env: TestWorkflowEnvironment, count: number, zone = 'UTC'): Promise<string> =>
  DateTime.fromMillis(await timeOf(env), { zone })
    .plus({ days: count })
    .toISODate()!;
