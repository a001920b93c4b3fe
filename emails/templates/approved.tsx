import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant;

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['approved'].subject({ site: brand.siteName });

export default function Approved(props: Localized<Props>) {
  const { brand, locale, statusUrl } = props;
  const words = wordsFor(locale).mails['approved'];
  const about = aboutOf(props);
  const next = words.next(about);
  return (
    <Mail {...props} to="applicant" title={words.title} preview={next}>
      <Paragraph>{words.done(about)}</Paragraph>
      <Paragraph>{next}</Paragraph>
      <Button to={statusUrl} brand={brand}>
        {wordsFor(locale).seeRequest}
      </Button>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant } satisfies Props;
