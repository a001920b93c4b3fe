import type { TemplateId } from '../contract/emails.ts';
import { templates } from './index.ts';
import { renderMessage, type RenderedMessage } from './render.ts';

export const templateIds = Object.keys(templates) as TemplateId[];

/** A mail with its sample data, as docs, previews and snapshots show it. */
export function renderPreview(template: TemplateId, locale: string): RenderedMessage {
  const { brand, ...props } = templates[template].PreviewProps;
  return renderMessage({ template, locale, brand, props: props as never });
}
