import type { ReactNode } from 'react';
import { accentOf } from './accent.ts';
import { webUrl } from './clean.ts';
import type { Brand } from '../contract/emails.ts';
import * as styles from './styles.ts';

/** What mails are built of. How each reads in the text part stands in `text.ts`. */
export type Words = { children?: ReactNode };
export type Row = readonly [label: string, value: string | undefined];

export const Paragraph = ({ children }: Words) => (
  <p className="text" style={styles.paragraph}>
    {children}
  </p>
);

export const Quiet = ({ children }: Words) => (
  <p className="quiet" style={styles.quiet}>
    {children}
  </p>
);

export const Code = ({ children }: Words) => (
  <p className="text" style={styles.code}>
    {children}
  </p>
);

/** What a person wrote, kept apart from our words, with its line breaks. */
export const Quote = ({ lines }: { lines: string }) => (
  <p className="text line" style={styles.quote}>
    {lines.split('\n').map((line, i) => (i === 0 ? line : [<br key={i} />, line]))}
  </p>
);

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

/** `mso-padding-alt` on the cell is what Outlook takes the button's size from. */
export function Button({ to, brand, children }: Words & { to: string | undefined; brand: Brand }) {
  const color = accentOf(brand.color).light;
  return (
    webUrl(to) && (
      <table role="presentation" cellPadding={0} cellSpacing={0} style={styles.buttonTable}>
        <tbody>
          <tr>
            <td className="button" style={{ backgroundColor: color, borderRadius: 8 }}>
              <a className="button" href={to} style={styles.button(color)}>
                {children}
              </a>
            </td>
          </tr>
        </tbody>
      </table>
    )
  );
}
