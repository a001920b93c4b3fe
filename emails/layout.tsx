import type { ReactNode } from 'react';
import type { Brand } from '../contract/emails.ts';
import { accentOf } from './accent.ts';
import { Paragraph } from './blocks.tsx';
import { greetable, webUrl } from './clean.ts';
import * as styles from './styles.ts';
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

const Head = ({ brand, title }: Pick<MailProps, 'brand' | 'title'>) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
    <title>{title}</title>
    <style>{styles.darkRules(accentOf(brand.color))}</style>
  </head>
);

const BrandLine = ({ siteName, logoUrl }: Brand) => (
  <div className="text" style={styles.brandLine}>
    {webUrl(logoUrl) ? (
      <img className="logo" src={logoUrl} alt={siteName} height={32} style={styles.logo} />
    ) : (
      siteName
    )}
  </div>
);

export function Mail({ brand, locale, to, title, preview, firstName, children }: MailProps) {
  return (
    <html lang={tagOf(locale)}>
      <Head brand={brand} title={title} />
      <body className="page" style={styles.body}>
        <div style={styles.unseen}>{preview}</div>
        <div className="page" style={styles.page}>
          <table
            role="presentation"
            align="center"
            cellPadding={0}
            cellSpacing={0}
            width={560}
            style={styles.column}
          >
            <tbody>
              <tr>
                <td>
                  <BrandLine {...brand} />
                </td>
              </tr>
              <tr>
                <td className="card" style={styles.card}>
                  <h1 className="text" style={styles.heading}>
                    {title}
                  </h1>
                  <Greeting firstName={firstName} locale={locale} />
                  {children}
                </td>
              </tr>
              <tr>
                <td style={styles.footer}>
                  <p className="quiet" style={styles.quiet}>
                    {whyOf({ to, brand, locale })}
                  </p>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}
