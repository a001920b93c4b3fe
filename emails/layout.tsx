import type { ReactNode } from 'react';
import { Body, Container, Head, Heading, Html, Img, Preview, Section, Text } from 'react-email';
import type { Brand } from '../contract/emails.ts';
import { accentOf } from './accent.ts';
import { Paragraph, Quiet } from './blocks.tsx';
import { greetable, previewSafe, webUrl } from './clean.ts';
import * as styles from './styles.ts';
import { width } from './tokens.ts';
import { tagOf, wordsFor } from './words.ts';

export type MailProps = {
  brand: Brand;
  locale?: string;
  /** A visitor has only typed the address, or somebody else has. */
  to: 'visitor' | 'applicant' | 'staff';
  title: string;
  /** The line that inboxes show after the subject. */
  preview: string;
  firstName?: string;
  children: ReactNode;
};

/** Why one gets the mail: the last words of each. */
export const whyOf = ({ to, brand, locale }: Pick<MailProps, 'to' | 'brand' | 'locale'>): string =>
  wordsFor(locale).why[to](brand.siteName);

export function Greeting({ firstName, locale }: { firstName?: string; locale?: string }) {
  const name = greetable(firstName);
  return name ? <Paragraph>{wordsFor(locale).hello(name)}</Paragraph> : null;
}

const MailHead = ({ brand, title }: Pick<MailProps, 'brand' | 'title'>) => (
  <Head>
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
    <title>{title}</title>
    <style>{styles.darkRules(accentOf(brand.color))}</style>
  </Head>
);

/** React would preload an image of a higher priority by a `<link>`, which has no place in a mail. */
const BrandLine = ({ siteName, logoUrl }: Brand) => (
  <Text className="text" style={styles.brandLine}>
    {webUrl(logoUrl) ? (
      <Img
        className="logo"
        src={logoUrl}
        alt={siteName}
        height={32}
        fetchPriority="low"
        style={styles.logo}
      />
    ) : (
      siteName
    )}
  </Text>
);

/** `page` stands twice: Body repeats its light colour on a cell of its own, which dark rules can't reach. */
export function Mail({ brand, locale, to, title, preview, firstName, children }: MailProps) {
  const lang = tagOf(locale);
  return (
    <Html lang={lang}>
      <MailHead brand={brand} title={title} />
      <Body className="page" lang={lang} style={styles.body}>
        <Preview useTitleTag={false}>{previewSafe(preview)}</Preview>
        <Section className="page" style={styles.page}>
          <Container width={width} style={styles.column}>
            <BrandLine {...brand} />
            <Section className="card" style={styles.card}>
              <Heading className="text" style={styles.heading}>
                {title}
              </Heading>
              <Greeting firstName={firstName} locale={locale} />
              {children}
            </Section>
            <Section style={styles.footer}>
              <Quiet>{whyOf({ to, brand, locale })}</Quiet>
            </Section>
          </Container>
        </Section>
      </Body>
    </Html>
  );
}
