import { renderToStaticMarkup } from 'react-dom/server';
import type { Brand, TemplateId } from '../contract/emails.ts';
import { clean, headerSafe } from './clean.ts';
import { templates, type AnyTemplate, type TemplateProps } from './index.ts';
import { textOf } from './text.ts';

export type MessageToRender<Id extends TemplateId> = {
  template: Id;
  locale: string;
  brand: Brand;
  props: TemplateProps[Id];
};

export type RenderedMessage = { subject: string; html: string; text: string };

/** One message as it is stored and sent: the same input makes the same bytes, whenever it is rendered. */
export function renderMessage<Id extends TemplateId>({
  template,
  locale,
  brand,
  props,
}: MessageToRender<Id>): RenderedMessage {
  const { default: Template, subject } = templates[template] as unknown as AnyTemplate;
  const cleaned = clean({ ...props, brand });
  const mail = Template({ ...cleaned, locale });
  return {
    subject: headerSafe(subject(locale, cleaned)),
    html: `<!DOCTYPE html>${renderToStaticMarkup(mail)}`,
    text: textOf(mail),
  };
}
