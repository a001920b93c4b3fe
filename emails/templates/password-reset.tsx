import { Button, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { passwordUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

/** To staff and to customers: each sets the password where they sign in. */
export type Props = Common & { firstName?: string; email: string; passwordUrl: string; isStaff: boolean };

const wordsOf = (locale: string | undefined, isStaff: boolean) => {
  const { console, account, ...both } = wordsFor(locale).mails['password-reset'];
  return { ...both, ...(isStaff ? console : account) };
};

export const subject = (locale: string, { brand, isStaff }: Props): string =>
  wordsOf(locale, isStaff).subject({ site: brand.siteName });

export default function PasswordReset(props: Localized<Props>) {
  const { brand, locale, email, passwordUrl, isStaff } = props;
  const words = wordsOf(locale, isStaff);
  const next = words.next({ email, site: brand.siteName });
  return (
    <Mail {...props} to={isStaff ? 'staff' : 'applicant'} title={words.title} preview={next}>
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
  isStaff: true,
} satisfies Props;
