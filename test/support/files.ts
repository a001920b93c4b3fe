import type { RunningApi } from './api.ts';
import { applicantToken } from '../../contract/derive/token.ts';
import type { Stage } from '../../contract/stages.ts';
import { registrationRow } from './rows.ts';

/** The smallest files that are what they say. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

type Uploader = { id: string; as: string };

export async function uploaderIn({ db, secret }: RunningApi, stage: Stage): Promise<Uploader> {
  const { id } = await registrationRow(db, stage);
  return { id, as: applicantToken(secret, id, Date.now()) };
}

/** Uploads a file, which says that it is a web page. */
export function upload(
  { call }: RunningApi,
  { id, as }: Uploader,
  bytes: Uint8Array<ArrayBuffer>,
  { name = 'a.pdf', kind = 'licence', headers = {} } = {},
) {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type: 'text/html' }));
  form.set('kind', kind);
  return call('POST', `/v1/registrations/${id}/documents`, { as, form, headers });
}
