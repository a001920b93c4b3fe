import { Button, Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { applyUrl, toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant & { byStaff: boolean; applyUrl?: string };

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['withdrawn'].subject({ site: brand.siteName });

export default function Withdrawn(props: Localized<Props>) {
  const { brand, locale, byStaff, applyUrl } = props;
  const words = wordsFor(locale).mails['withdrawn'];
  const about = aboutOf(props);
  const done = byStaff ? words.byStaff(about) : words.byYou(about);
  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      {applyUrl && <Paragraph>{words.again}</Paragraph>}
      <Button to={applyUrl} brand={brand}>
        {words.button}
      </Button>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant, byStaff: false, applyUrl } satisfies Props;
