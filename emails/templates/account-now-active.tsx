import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { brand, toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & { storefrontUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['account-now-active'].subject({ site: brand.siteName });

export default function AccountNowActive(props: Localized<Props>) {
  const { brand, locale, storefrontUrl } = props;
  const words = wordsFor(locale).mails['account-now-active'];
  const about = aboutOf(props);
  const done = words.done(about);
  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      <Button to={storefrontUrl} brand={brand}>
        {words.button}
      </Button>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, storefrontUrl: brand.storefrontUrl } satisfies Props;
