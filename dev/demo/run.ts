import { readArguments, usage, type Settings } from './arguments.ts';
import { readBusinesses, withTag, type Business } from './business.ts';
import { createClient } from './client.ts';
import { play, type Outcome } from './play.ts';
import { atOnce } from './pool.ts';
import { preflight } from './preflight.ts';
import { failuresOf, pageLinks, progressLine, summary, workflowLinks } from './report.ts';

const businessesAtOnce = 5;

async function main({ file, url, key, invite, fresh }: Settings): Promise<void> {
  const read = readBusinesses(file);
  const tag = Date.now().toString(36);
  const businesses = fresh ? read.map((business) => withTag(business, tag)) : read;
  const client = createClient(url, key);
  const choices = await preflight(client, invite);
  const startedAt = Date.now();
  const outcomes: Outcome[] = [];
  console.log(greeting(businesses, url));
  await atOnce(businessesAtOnce, businesses, async (business, number) => {
    const outcome = await play({ client, choices, invite }, business, number);
    outcomes.push(outcome);
    console.log(progressLine(outcome, outcomes.length, businesses.length));
  });
  tell(outcomes, url, Date.now() - startedAt);
}

function greeting(businesses: Business[], url: string): string {
  const comesBack = businesses.some(({ fate }) => fate === 'came-back');
  return [
    `${businesses.length} businesses sign up at ${url}, ${businessesAtOnce} at a time.`,
    ...(comesBack ? ['One signs up again, and gets its next code after a minute only.'] : []),
    '',
  ].join('\n');
}

function tell(outcomes: Outcome[], url: string, tookMs: number): void {
  console.log(['', workflowLinks(outcomes), '', summary(outcomes, tookMs), '', pageLinks(url)].join('\n'));
  const failures = failuresOf(outcomes);
  if (!failures) return;
  console.error(`\n${failures}`);
  process.exitCode = 1;
}

try {
  const settings = readArguments(process.argv.slice(2), process.env);
  if (settings) await main(settings);
  else console.log(usage);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
