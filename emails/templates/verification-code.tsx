import { CodeBody, type CodeProps } from '../code-body.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { continueUrl, toApplicant } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = ToApplicant & CodeProps;

export const subject = (locale: string, { brand, code }: Props): string =>
  wordsFor(locale).mails['verification-code'].subject({ code, site: brand.siteName });

export default function VerificationCode(props: Localized<Props>) {
  const { brand, locale } = props;
  const words = wordsFor(locale).mails['verification-code'];
  const next = words.next({ site: brand.siteName });
  return (
    <Mail to="visitor" brand={brand} locale={locale} title={words.title} preview={next}>
      <CodeBody {...props}>{next}</CodeBody>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, code: '482913', minutes: 10, continueUrl } satisfies Props;
