import {
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { stageAttribute } from '../../contract/search-attributes.ts';
import type * as activities from './activities.ts';

/** The same steps as the story's, written as one writes a first workflow: regular activities, one after another. */
const { saveStage, sendMail } = proxyActivities<typeof activities>({ startToCloseTimeout: '10s' });

const steps = ['verify', 'details', 'approve', 'activation', 'pricing', 'serviceDays'] as const;
export const stepUpdates = steps.map((step) => defineUpdate<string, []>(step));

export async function plainOnboarding(): Promise<string> {
  const [asked, written] = [new Set<string>(), new Set<string>()];
  for (const update of stepUpdates)
    setHandler(update, async () => {
      asked.add(update.name);
      await condition(() => written.has(update.name));
      return update.name;
    });
  const enter = async (stage: string) => {
    upsertSearchAttributes([{ key: stageAttribute, value: stage }]);
    await saveStage();
  };
  const has = (...names: string[]) => condition(() => names.every((name) => asked.has(name)), '7 days');

  await enter('verifying');
  await sendMail();
  await has('verify');
  await enter('describing');
  written.add('verify');
  await has('details');
  await enter('reviewing');
  written.add('details');
  await Promise.all([sendMail(), sendMail()]);
  await has('approve');
  await enter('preparing');
  written.add('approve');
  await Promise.all([sendMail(), sendMail()]);
  for (const part of ['activation', 'pricing', 'serviceDays']) {
    await has(part);
    await saveStage();
    written.add(part);
  }
  upsertSearchAttributes([{ key: stageAttribute, value: 'active' }]);
  await sendMail();
  return 'active';
}
