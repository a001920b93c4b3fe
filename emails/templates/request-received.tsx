import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & { statusUrl: string; answersWithin?: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['request-received'].subject({ site: brand.siteName });

export default function RequestReceived(props: Localized<Props>) {
  const { brand, locale, statusUrl, answersWithin } = props;
  const words = wordsFor(locale).mails['request-received'];
  const about = aboutOf(props);
  const answer = words.answer({ ...about, within: answersWithin });
  return (
    <Mail {...props} to="applicant" title={words.title(about)} preview={answer}>
      <Paragraph>
        {words.got(about)} {answer}
      </Paragraph>
      <Paragraph>{words.next}</Paragraph>
      <Button to={statusUrl} brand={brand}>
        {wordsFor(locale).seeRequest}
      </Button>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, answersWithin: '2 business days' } satisfies Props;
