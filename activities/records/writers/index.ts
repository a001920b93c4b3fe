import type { Entry, What } from '../../../contract/entries.ts';
import type { Prisma } from '../../../prisma/generated/client.ts';
import { change, type Page, type Writer } from '../page.ts';
import { activated } from './activated.ts';
import { activationSet, pricingSet, serviceDaysSet } from './setup-parts.ts';
import { answered } from './answered.ts';
import { approved } from './approved.ts';
import { codeSent, started } from './code-sent.ts';
import { deliveryFailed } from './delivery-failed.ts';
import { expired } from './expired.ts';
import { ignored } from './ignored.ts';
import { informationRequested } from './information-requested.ts';
import { rejected } from './rejected.ts';
import { reminded } from './reminded.ts';
import { submitted } from './submitted.ts';
import { verified } from './verified.ts';
import { withdrawn } from './withdrawn.ts';

const writers: { [W in What]: Writer<W> } = {
  started,
  codeSent,
  verified,
  submitted,
  informationRequested,
  answered,
  approved,
  rejected,
  activationSet,
  pricingSet,
  serviceDaysSet,
  activated,
  withdrawn,
  expired,
  reminded,
  deliveryFailed,
  ignored,
};

/** Writes an entry into the page. Its stage is set last, so a writer still sees the stage it came from. */
export async function write(page: Page, entry: Entry): Promise<Prisma.InputJsonObject> {
  const writer = writers[entry.what] as Writer<What>;
  const data = await writer(page, entry);
  change(page, { stage: entry.stage });
  return data ?? {};
}
