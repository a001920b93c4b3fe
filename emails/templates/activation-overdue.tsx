import type { SetupPart } from '../../contract/setup.ts';
import { Button, List, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { setupUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & { setupUrl: string; companyName: string; missing: readonly SetupPart[] };

export const subject = (locale: string, { companyName }: Props): string =>
  wordsFor(locale).mails['activation-overdue'].subject({ company: companyName });

export default function ActivationOverdue(props: Localized<Props>) {
  const { brand, locale, setupUrl, companyName, missing } = props;
  const words = wordsFor(locale).mails['activation-overdue'];
  return (
    <Mail {...props} to="staff" title={words.title({ company: companyName })} preview={words.next}>
      <Paragraph>{words.next}</Paragraph>
      <List items={missing.map((part) => wordsFor(locale).parts[part])} />
      <Button to={setupUrl} brand={brand}>
        {wordsFor(locale).setUp}
      </Button>
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  setupUrl,
  companyName: 'Bloemen & Zonen B.V.',
  missing: ['pricing', 'serviceDays'],
} satisfies Props;
