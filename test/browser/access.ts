import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

type Found = { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };

type Animation = { playState: string; effect?: { getComputedTiming: () => { endTime: number } } };

/** What axe finds against WCAG 2.2 A and AA, one line each; nothing is left out. */
export async function violations(page: Page): Promise<string[]> {
  // What is half faded has too little contrast, and a menu that closes still hides the rest of the page.
  await page.waitForFunction(() => {
    const { document } = globalThis as never as { document: { getAnimations: () => Animation[] } };
    const goesOn = ({ effect }: Animation) => effect?.getComputedTiming().endTime === Infinity;
    return document.getAnimations().every((one) => one.playState !== 'running' || goesOn(one));
  });
  // Run in the page's own world without a script element, which the content policy would refuse.
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as never as { axe: { run: (options: object) => Promise<unknown> } };
    return (await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })) as never;
  });
  return (found as Found).violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} ${failureSummary.replaceAll('\n', ' ')}`,
    ),
  );
}
