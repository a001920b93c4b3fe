import { fileTypeFromBuffer } from 'file-type';
import { clean } from '../contract/inputs/text.ts';
import { anyDocument, type SiteForm } from '../contract/inputs/site-form.ts';
import { invalid, Problem } from './problem.ts';

export type Upload = {
  kind: string;
  name: string;
  size: number;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
};

/** Looks at an uploaded file against what the site takes. Its type is what the bytes say, never what the client says. */
export async function readUpload(
  form: SiteForm,
  { file, kind }: { file: File; kind: string },
): Promise<Upload> {
  const { types, maxBytes } = limitsOf(form, kind);
  if (file.size > maxBytes) throw new Problem(413, { detail: `A file can have ${megabytes(maxBytes)} MB.` });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await fileTypeFromBuffer(bytes);
  if (!found || !types.includes(found.mime))
    throw new Problem(415, { detail: `The file has to be one of: ${types.join(', ')}.` });
  return { kind, name: cleanName(file.name, found.ext), size: bytes.length, type: found.mime, bytes };
}

function limitsOf({ documents }: SiteForm, kind: string) {
  if (documents.length === 0) return anyDocument;
  const known = documents.find((document) => document.kind === kind);
  if (!known) throw invalid('/kind', `Choose ${documents.map((document) => document.kind).join(' or ')}.`);
  return known;
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

const longestName = 150;

/** Without folders and marks that turn text around, and with the ending of what it really is. */
function cleanName(name: string, ending: string): string {
  const last = clean(name).split(/[/\\]/).at(-1) ?? '';
  const base = last
    .replace(/\.[^.]*$/, '')
    .replace(/["<>:|?*]/g, '')
    .replace(/^\.+/, '')
    .trim();
  return `${[...base].slice(0, longestName).join('') || 'document'}.${ending}`;
}

/** A file is only ever saved, never opened on our pages. */
export const asAttachment = (name: string): string => {
  const plain = name.normalize('NFKD').replace(/[^\w.() -]/g, '');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
};
