import { moment } from '../dates.ts';
import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { consoleUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & {
  consoleUrl: string;
  companyName: string;
  waitingSince: number;
  level: 1 | 2 | 3;
};

export const subject = (locale: string, { companyName }: Props): string =>
  wordsFor(locale).mails['review-overdue'].subject({ company: companyName });

export default function ReviewOverdue(props: Localized<Props>) {
  const { brand, locale, timeZone, consoleUrl, companyName, waitingSince, level } = props;
  const words = wordsFor(locale).mails['review-overdue'];
  const since = words.since(moment(waitingSince, locale, timeZone));
  return (
    <Mail {...props} to="staff" title={words.title({ company: companyName })} preview={since}>
      <Paragraph>
        {since} {words.levels[level]}
      </Paragraph>
      <Button to={consoleUrl} brand={brand}>
        {wordsFor(locale).review}
      </Button>
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  consoleUrl,
  companyName: 'Bloemen & Zonen B.V.',
  waitingSince: Date.UTC(2026, 10, 19, 8, 30),
  level: 2,
} satisfies Props;
