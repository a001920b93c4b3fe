import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateId } from '../contract/emails.ts';
import * as languages from './locales/index.ts';
import { renderPreview, templateIds } from './render-preview.ts';

// Writes every mail in every language into the folder given as argument, with a list of them.
const folder = process.argv[2] ?? 'mails';

async function write(template: TemplateId, locale: string): Promise<string> {
  const { subject, html, text } = renderPreview(template, locale);
  const file = `${locale}/${template}`;
  await writeFile(join(folder, `${file}.html`), html);
  await writeFile(join(folder, `${file}.txt`), `Subject: ${subject}\n\n${text}`);
  return `<li>${locale}: <a href="${file}.html">${template}</a> (<a href="${file}.txt">text</a>)</li>`;
}

const lines: string[] = [];
for (const locale of Object.keys(languages)) {
  await mkdir(join(folder, locale), { recursive: true });
  for (const template of templateIds) lines.push(await write(template, locale));
}
await writeFile(
  join(folder, 'index.html'),
  `<!DOCTYPE html><meta charset="utf-8"><title>Emails</title><ul>${lines.join('\n')}</ul>\n`,
);
