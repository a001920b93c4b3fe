/** What can be sent in as a document. */
export const documentTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/heic',
  'image/tiff',
] as const;

export type DocumentType = (typeof documentTypes)[number];

export const maxDocumentBytes = 10 * 1024 * 1024;

/** What a site's own field can hold. */
export const extraTypes = ['text', 'number', 'boolean'] as const;
