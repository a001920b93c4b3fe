import { fieldNames } from '../fields.ts';
import { Button, List, Paragraph, Quote } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { consoleUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & {
  consoleUrl: string;
  companyName: string;
  text?: string;
  changed: readonly string[];
};

export const subject = (locale: string, { companyName }: Props): string =>
  wordsFor(locale).mails['answer-received'].subject({ company: companyName });

export default function AnswerReceived(props: Localized<Props>) {
  const { brand, locale, consoleUrl, companyName, text, changed } = props;
  const words = wordsFor(locale).mails['answer-received'];
  return (
    <Mail {...props} to="staff" title={words.title({ company: companyName })} preview={words.next}>
      {text && <Paragraph>{words.wrote}</Paragraph>}
      {text && <Quote lines={text} />}
      {changed.length > 0 && <Paragraph>{words.changed}</Paragraph>}
      <List items={fieldNames(changed, locale)} />
      <Paragraph>{words.next}</Paragraph>
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
  text: 'The tax ID was of our old company.\nThe new one is right.',
  changed: ['/company/taxId', '/documentIds'],
} satisfies Props;
