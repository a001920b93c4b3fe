import { Quiet } from '../blocks.tsx';
import { CodeBody, type CodeProps } from '../code-body.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { accountUrl, toApplicant } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = ToApplicant & CodeProps;

export const subject = (locale: string, { brand, code }: Props): string =>
  wordsFor(locale).mails['sign-in-code'].subject({ code, site: brand.siteName });

export default function SignInCode(props: Localized<Props>) {
  const { brand, locale } = props;
  const words = wordsFor(locale).mails['sign-in-code'];
  const next = words.next({ site: brand.siteName });
  return (
    <Mail to="applicant" brand={brand} locale={locale} title={words.title} preview={next}>
      <CodeBody {...props}>{next}</CodeBody>
      <Quiet>{words.ignore}</Quiet>
    </Mail>
  );
}

export const PreviewProps = {
  ...toApplicant,
  code: '482913',
  minutes: 10,
  continueUrl: `${accountUrl}#code`,
} satisfies Props;
