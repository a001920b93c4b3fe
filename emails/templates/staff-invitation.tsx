import { Button, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Common, Localized } from '../props.ts';
import { passwordUrl, toStaff } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = Common & { firstName?: string; email: string; passwordUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['staff-invitation'].subject({ site: brand.siteName });

export default function StaffInvitation(props: Localized<Props>) {
  const { brand, locale, email, passwordUrl } = props;
  const words = wordsFor(locale).mails['staff-invitation'];
  const next = words.next({ site: brand.siteName, email });
  return (
    <Mail {...props} to="staff" title={words.title({ site: brand.siteName })} preview={next}>
      <Paragraph>{next}</Paragraph>
      <Button to={passwordUrl} brand={brand}>
        {words.button}
      </Button>
      <Quiet>{words.lasts}</Quiet>
    </Mail>
  );
}

export const PreviewProps = {
  ...toStaff,
  firstName: 'Petra Vos',
  email: 'petra@bloom.example',
  passwordUrl,
} satisfies Props;
