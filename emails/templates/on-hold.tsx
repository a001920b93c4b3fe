import { Paragraph } from '../blocks.tsx';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

export type Props = ToApplicant;

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails['on-hold'].subject({ site: brand.siteName });

export default function OnHold(props: Localized<Props>) {
  const { locale } = props;
  const words = wordsFor(locale).mails['on-hold'];
  const about = aboutOf(props);
  const done = words.done(about);
  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      <Paragraph>{words.next(about)}</Paragraph>
    </Mail>
  );
}

export const PreviewProps = { ...toApplicant } satisfies Props;
