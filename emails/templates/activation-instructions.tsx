import { setupParts } from '../../contract/setup.ts';
import { Button, List, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { setupUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & { setupUrl: string; companyName: string };

export const subject = (locale: string, { companyName }: Props): string =>
  wordsFor(locale).mails['activation-instructions'].subject({ company: companyName });

export default function ActivationInstructions(props: Localized<Props>) {
  const { brand, locale, setupUrl, companyName } = props;
  const words = wordsFor(locale).mails['activation-instructions'];
  return (
    <Mail {...props} to="staff" title={words.title({ company: companyName })} preview={words.next}>
      <Paragraph>{words.next}</Paragraph>
      <List items={setupParts.map((part) => wordsFor(locale).parts[part])} />
      <Button to={setupUrl} brand={brand}>
        {wordsFor(locale).setUp}
      </Button>
      <Quiet>{words.preset}</Quiet>
    </Mail>
  );
}

export const PreviewProps = { ...toStaff, setupUrl, companyName: 'Bloemen & Zonen B.V.' } satisfies Props;
