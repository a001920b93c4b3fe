import type { ReactNode } from 'react';
import { Button as ButtonLink, Section, Text } from 'react-email';
import { accentOf } from './accent.ts';
import { webUrl } from './clean.ts';
import type { Brand } from '../contract/emails.ts';
import * as styles from './styles.ts';

/** What mails are built of. How each reads in the text part stands in `text.ts`. */
export type Words = { children?: ReactNode };
export type Row = readonly [label: string, value: string | undefined];

export const Paragraph = ({ children }: Words) => (
  <Text className="text" style={styles.paragraph}>
    {children}
  </Text>
);

export const Quiet = ({ children }: Words) => (
  <Text className="quiet" style={styles.quiet}>
    {children}
  </Text>
);

export const Code = ({ children }: Words) => (
  <Text className="text" style={styles.code}>
    {children}
  </Text>
);

/** What a person wrote, kept apart from our words, with its line breaks. */
export const Quote = ({ lines }: { lines: string }) => (
  <Text className="text line" style={styles.quote}>
    {lines.split('\n').map((line, i) => (i === 0 ? line : [<br key={i} />, line]))}
  </Text>
);

/** A table of data, which react-email's tables are not: they are all `role="presentation"`. */
export const Facts = ({ rows }: { rows: readonly Row[] }) =>
  rows.length > 0 && (
    <table cellPadding={0} cellSpacing={0} style={styles.table}>
      <tbody>
        {rows.map(
          ([label, value], i) =>
            value && (
              <tr key={i}>
                <th scope="row" className="quiet line" style={styles.label}>
                  {label}
                </th>
                <td className="text line" style={styles.value}>
                  {value}
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );

export const List = ({ items }: { items: readonly string[] }) =>
  items.length > 0 && (
    <ul className="text" style={styles.list}>
      {items.map((item, i) => (
        <li key={i} style={styles.item}>
          {item}
        </li>
      ))}
    </ul>
  );

export function Button({ to, brand, children }: Words & { to: string | undefined; brand: Brand }) {
  return (
    webUrl(to) && (
      <Section style={styles.buttonRow}>
        <ButtonLink className="button" href={to} style={styles.button(accentOf(brand.color).light)}>
          {children}
        </ButtonLink>
      </Section>
    )
  );
}
