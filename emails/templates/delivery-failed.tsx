import type { TemplateId } from '../../contract/emails.ts';
import { Button, Facts, Paragraph, type Row } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { consoleUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & {
  consoleUrl: string;
  companyName?: string;
  template: TemplateId;
  reason: string;
};

export const subject = (locale: string, { companyName }: Props): string =>
  wordsFor(locale).mails['delivery-failed'].subject({ company: companyName });

export default function DeliveryFailed(props: Localized<Props>) {
  const { brand, locale, consoleUrl, companyName, template, reason } = props;
  const words = wordsFor(locale).mails['delivery-failed'];
  const rows: Row[] = [
    [words.company, companyName],
    [words.what, wordsFor(locale).mails[template].name],
    [words.reason, reason],
  ];
  return (
    <Mail {...props} to="staff" title={words.title} preview={words.next}>
      <Facts rows={rows} />
      <Paragraph>{words.next}</Paragraph>
      <Button to={consoleUrl} brand={brand}>
        {wordsFor(locale).openRegistration}
      </Button>
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  consoleUrl,
  companyName: 'Bloemen & Zonen B.V.',
  template: 'approved',
  reason: 'bounced',
} satisfies Props;
