import { test } from 'vitest';
import { useOnboarding } from '../support/onboarding.ts';
const running = useOnboarding();
const show = async (r: any) => {
  const { events } = await r.handle.fetchHistory();
  for (const e of events) console.log(String(e.eventId), e.eventType, new Date(Number(e.eventTime.seconds)*1000).toISOString(), e.timerFiredEventAttributes?'TIMER FIRED':'', e.markerRecordedEventAttributes ? 'M' : '');
};
test('one long sleep', async () => {
  const r = await running.begin();
  let t = Date.now();
  await running.env.sleep('20 days');
  console.log('slept', Date.now()-t, new Date(await running.env.currentTimeMs()));
  for (let i=0;i<5;i++) { await new Promise(f=>setTimeout(f,300)); console.log((await r.row()).stage); }
  await show(r);
});
test('raw describe', async () => {
  const r = await running.begin();
  await r.bringTo('reviewing');
  const d = await r.handle.describe();
  console.log(JSON.stringify(d.raw, (k,v)=> typeof v==='bigint'?String(v):v).slice(0,1500), d.searchAttributes, d.typedSearchAttributes);
  await show(r);
  const t = Date.now();
  for (let i=0;i<20;i++) await r.handle.query('snapshot');
  console.log('20 queries', Date.now()-t);
});
