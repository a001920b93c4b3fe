import { Button, List, Paragraph, Quote } from '../blocks.tsx';
import { fieldNames } from '../fields.ts';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & {
  text: string;
  fields: readonly string[];
  documents: readonly string[];
  statusUrl: string;
};

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['information-requested'].subject({ site: brand.siteName });

export default function InformationRequested(props: Localized<Props>) {
  const { brand, locale, text, fields, documents, statusUrl } = props;
  const words = wordsFor(locale).mails['information-requested'];
  const about = aboutOf(props);
  const asks = words.asks(about);
  return (
    <Mail {...props} to="applicant" title={words.title(about)} preview={asks}>
      <Paragraph>{asks}</Paragraph>
      <Quote lines={text} />
      {fields.length > 0 && <Paragraph>{words.fields}</Paragraph>}
      <List items={fieldNames(fields, locale)} />
      {documents.length > 0 && <Paragraph>{words.documents}</Paragraph>}
      <List items={documents} />
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
  fields: ['/company/taxId', '/company/legalName'],
  documents: ['Extract from the trade register'],
} satisfies Props;
