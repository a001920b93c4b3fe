import { Button, Facts, Paragraph, Quiet, type Row } from '../blocks.tsx';
import type { Weekday } from '../../contract/weekdays.ts';
import { weekdayName } from '../dates.ts';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { accountPasswordUrl, brand, toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & {
  storefrontUrl: string;
  /** Where a password is chosen; without it there is one already. */
  passwordUrl?: string;
  priceTypeName?: string;
  serviceDays?: readonly { weekday: Weekday; carrierName: string }[];
};

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['ready-to-buy'].subject({ site: brand.siteName });

export default function ReadyToBuy(props: Localized<Props>) {
  const { brand, locale, storefrontUrl, passwordUrl, priceTypeName, serviceDays = [] } = props;
  const words = wordsFor(locale).mails['ready-to-buy'];
  const about = aboutOf(props);
  const done = words.done(about);
  const days = serviceDays.map(({ weekday, carrierName }): Row => [
    weekdayName(weekday, locale),
    carrierName,
  ]);

  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      {priceTypeName && <Facts rows={[[words.priceType, priceTypeName]]} />}
      {days.length > 0 && <Paragraph>{words.days}</Paragraph>}
      <Facts rows={days} />
      {passwordUrl && <Paragraph>{words.choose}</Paragraph>}
      <Button to={passwordUrl ?? storefrontUrl} brand={brand}>
        {passwordUrl ? words.password : words.button}
      </Button>
      {passwordUrl && <Quiet>{words.lasts}</Quiet>}
    </Mail>
  );
}

export const PreviewProps = {
  ...toApplicant,
  storefrontUrl: brand.storefrontUrl,
  passwordUrl: accountPasswordUrl,
  priceTypeName: 'Wholesale',
  serviceDays: [
    { weekday: 'tuesday', carrierName: 'Bloom van' },
    { weekday: 'friday', carrierName: 'Green Line' },
  ],
} satisfies Props;
