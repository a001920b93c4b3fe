import { Button, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { wordsFor } from '../words.ts';

export type Props = ToApplicant & { continueUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['details-reminder'].subject({ site: brand.siteName });

export default function DetailsReminder(props: Localized<Props>) {
  const { brand, locale, continueUrl } = props;
  const words = wordsFor(locale).mails['details-reminder'];
  const next = words.next({ site: brand.siteName });
  return (
    <Mail {...props} to="applicant" title={words.title} preview={next}>
      <Paragraph>{next}</Paragraph>
      <Button to={continueUrl} brand={brand}>
        {words.button}
      </Button>
      <Quiet>{words.otherwise}</Quiet>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, continueUrl: toApplicant.statusUrl } satisfies Props;
