import { Button, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { passwordUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & { firstName?: string; email: string; passwordUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['password-reset'].subject({ site: brand.siteName });

export default function PasswordReset(props: Localized<Props>) {
  const { brand, locale, email, passwordUrl } = props;
  const words = wordsFor(locale).mails['password-reset'];
  const next = words.next({ email });
  return (
    <Mail {...props} to="staff" title={words.title} preview={next}>
      <Paragraph>{next}</Paragraph>
      <Button to={passwordUrl} brand={brand}>
        {words.button}
      </Button>
      <Quiet>{words.ignore}</Quiet>
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  firstName: 'Anna Berg',
  email: 'anna@bloom.example',
  passwordUrl,
} satisfies Props;
