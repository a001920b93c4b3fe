import { Button, Paragraph, Quiet } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & { statusUrl: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['status-link'].subject({ site: brand.siteName });

export default function StatusLink(props: Localized<Props>) {
  const { brand, locale, statusUrl } = props;
  const words = wordsFor(locale).mails['status-link'];
  const next = words.next(aboutOf(props));
  return (
    <Mail {...props} to="applicant" title={words.title} preview={next}>
      <Paragraph>{next}</Paragraph>
      <Paragraph>{words.lasts}</Paragraph>
      <Button to={statusUrl} brand={brand}>
        {wordsFor(locale).seeRequest}
      </Button>
      <Quiet>{words.ignore}</Quiet>
    </Mail>
  );
}

export const PreviewProps = toApplicant satisfies Props;
