import type { ReactElement, ReactNode } from 'react';
import { Button, Code, Facts, List, Paragraph, Quiet, Quote, type Row } from './blocks.tsx';
import { webUrl } from './clean.ts';
import { Greeting, Mail, whyOf, type MailProps } from './layout.tsx';

/**
 * The text part is written from the same elements as the HTML: turning the finished HTML back into text
 * would cost several times as much as rendering it.
 */
type Writer = (props: never) => string;

const words = (props: { children?: ReactNode }): string => write(props.children);

const writers = new Map<unknown, Writer>([
  [Paragraph, words],
  [Quiet, words],
  [Code, words],
  [Quote, ({ lines }: { lines: string }) => lines.replace(/^/gm, '> ')],
  [
    Facts,
    ({ rows }: { rows: Row[] }) =>
      rows
        .filter(([, value]) => value)
        .map((row) => row.join(': '))
        .join('\n'),
  ],
  [List, ({ items }: { items: string[] }) => items.map((item) => `- ${item}`).join('\n')],
  [
    Button,
    (props: { to?: string; children: ReactNode }) =>
      webUrl(props.to) ? `${words(props)}:\n${props.to}` : '',
  ],
  [
    Mail,
    (mail: MailProps) =>
      [mail.brand.siteName, mail.title, write(Greeting(mail)), words(mail), `-- \n${whyOf(mail)}`].join(
        '\n\n',
      ),
  ],
] as [unknown, Writer][]);

function write(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(write).join('');
  if (typeof node !== 'object' || node === null) return typeof node === 'boolean' ? '' : String(node ?? '');
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  const writer = writers.get(type);
  if (writer) return `${writer(props as never)}\n\n`;
  return typeof type === 'function' ? write((type as (props: object) => ReactNode)(props)) : words(props);
}

export const textOf = (mail: ReactNode): string =>
  `${write(mail)
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
