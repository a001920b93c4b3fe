import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { applyUrl, toApplicant } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = ToApplicant & { applyUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['expired'].subject({ site: brand.siteName });

export default function Expired(props: Localized<Props>) {
  const { brand, locale, applyUrl } = props;
  const words = wordsFor(locale).mails['expired'];
  const done = words.done({ site: brand.siteName });
  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      <Button to={applyUrl} brand={brand}>
        {words.button}
      </Button>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, applyUrl } satisfies Props;
