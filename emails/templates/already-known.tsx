import { Button, Paragraph } from '../blocks.tsx';
import { day } from '../dates.ts';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { wordsFor } from '../words.ts';

/** A rejected applicant without `mayApplyAgainAt` may never apply again. */
export type Props = ToApplicant & { kind: 'customer' | 'rejected'; mayApplyAgainAt?: number };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['already-known'].subject({ site: brand.siteName });

function Customer({ brand, locale }: Localized<Props>) {
  const words = wordsFor(locale).mails['already-known'];
  const known = words.customer({ site: brand.siteName });
  return (
    <Mail to="visitor" brand={brand} locale={locale} title={words.customerTitle} preview={known}>
      <Paragraph>{known}</Paragraph>
      <Button to={brand.storefrontUrl} brand={brand}>
        {words.button}
      </Button>
    </Mail>
  );
}

function Rejected({ brand, locale, timeZone, mayApplyAgainAt: at }: Localized<Props>) {
  const words = wordsFor(locale).mails['already-known'];
  const about = { site: brand.siteName };
  const known = words.rejected(about);
  return (
    <Mail to="visitor" brand={brand} locale={locale} title={words.rejectedTitle(about)} preview={known}>
      <Paragraph>{known}</Paragraph>
      <Paragraph>{at === undefined ? words.never : words.again(day(at, locale, timeZone))}</Paragraph>
    </Mail>
  );
}

export default function AlreadyKnown(props: Localized<Props>) {
  return props.kind === 'customer' ? <Customer {...props} /> : <Rejected {...props} />;
}

export const PreviewProps = { ...toApplicant, kind: 'customer' } satisfies Props;
