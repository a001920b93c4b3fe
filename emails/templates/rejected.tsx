import { Button, Paragraph, Quote } from '../blocks.tsx';
import { day } from '../dates.ts';
import { Mail } from '../layout.tsx';
import type { Localized, ToApplicant } from '../props.ts';
import { applyUrl, toApplicant } from '../sample.ts';
import { aboutOf, wordsFor } from '../words.ts';

/** `mayApplyAgainAt`: null is never; without it, at once. */
export type Props = ToApplicant & {
  reason?: string;
  text?: string;
  mayApplyAgainAt?: number | null;
  applyUrl?: string;
  /** By which the site's own page for rejected visitors is reached. */
  goOnUrl?: string;
};

export const subject = (locale: string, { brand }: Props): string =>
  wordsFor(locale).mails.rejected.subject({ site: brand.siteName });

function again({ mayApplyAgainAt: at, locale, timeZone }: Localized<Props>): string {
  const words = wordsFor(locale).mails.rejected;
  if (at === null) return words.never;
  return at === undefined ? words.again : words.againFrom(day(at, locale, timeZone));
}

export default function Rejected(props: Localized<Props>) {
  const { brand, locale, reason, text, mayApplyAgainAt, goOnUrl } = props;
  const words = wordsFor(locale).mails.rejected;
  const about = aboutOf(props);
  const done = words.done(about);
  return (
    <Mail {...props} to="applicant" title={words.title} preview={done}>
      <Paragraph>{done}</Paragraph>
      {reason && <Paragraph>{words.reason(reason)}</Paragraph>}
      {text && <Paragraph>{words.wrote(about)}</Paragraph>}
      {text && <Quote lines={text} />}
      <Paragraph>{again(props)}</Paragraph>
      {goOnUrl ? (
        <Button to={goOnUrl} brand={brand}>
          {words.goOn(about)}
        </Button>
      ) : (
        <Button to={mayApplyAgainAt === null ? undefined : props.applyUrl} brand={brand}>
          {words.button}
        </Button>
      )}
    </Mail>
  );
}

export const PreviewProps = {
  ...toApplicant,
  reason: 'We only deliver in the Netherlands and Belgium',
  text: 'Thank you for asking. We hope to deliver in your region next year.',
  mayApplyAgainAt: Date.UTC(2026, 11, 21, 9),
  applyUrl,
} satisfies Props;
