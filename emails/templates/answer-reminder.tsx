import { Button, Paragraph, Quote } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & { text: string; statusUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['answer-reminder'].subject({ site: brand.siteName });

export default function AnswerReminder(props: Localized<Props>) {
  const { brand, locale, text, statusUrl } = props;
  const words = wordsFor(locale).mails['answer-reminder'];
  const about = aboutOf(props);
  const asks = words.asks(about);
  return (
    <Mail {...props} to="applicant" title={words.title(about)} preview={asks}>
      <Paragraph>{asks}</Paragraph>
      <Quote lines={text} />
      <Paragraph>{words.next}</Paragraph>
      <Button to={statusUrl} brand={brand}>
        {words.button}
      </Button>
    </Mail>
  );
}

export const PreviewProps = {
  ...toApplicant,
  text: 'Your tax ID belongs to another company name.\nWhich one is right?',
} satisfies Props;
