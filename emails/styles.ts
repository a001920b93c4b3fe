import type { CSSProperties } from 'react';
import type { Accent } from './accent.ts';
import { dark, font, light, width } from './tokens.ts';

const words = { fontFamily: font, color: light.text } satisfies CSSProperties;
const small = { ...words, color: light.quiet, fontSize: 13 } satisfies CSSProperties;

/** In two parts: to a `margin` in one, react-email's Text would add the four sides again. */
const below = { marginTop: 0, marginBottom: 16 } satisfies CSSProperties;

export const body: CSSProperties = { margin: 0, padding: 0, backgroundColor: light.page };
export const page: CSSProperties = { backgroundColor: light.page, padding: '32px 12px' };
export const column: CSSProperties = { width: '100%', maxWidth: width, margin: '0 auto' };
export const brandLine: CSSProperties = {
  ...words,
  marginTop: 0,
  marginBottom: 0,
  fontSize: 18,
  lineHeight: '24px',
  fontWeight: 600,
  padding: '0 4px 16px',
};
export const logo: CSSProperties = { height: 32, width: 'auto', borderRadius: 4 };
export const card: CSSProperties = {
  backgroundColor: light.surface,
  border: `1px solid ${light.line}`,
  borderRadius: 8,
  padding: '32px 28px 16px',
  overflowWrap: 'anywhere',
};
export const heading: CSSProperties = {
  ...words,
  ...below,
  fontSize: 24,
  lineHeight: '32px',
  fontWeight: 600,
};
export const paragraph: CSSProperties = { ...words, ...below, fontSize: 15, lineHeight: '24px' };
export const quiet: CSSProperties = { ...small, ...below, lineHeight: '20px' };
export const code: CSSProperties = {
  ...words,
  ...below,
  fontSize: 32,
  lineHeight: '40px',
  fontWeight: 600,
  letterSpacing: '4px',
  fontVariantNumeric: 'tabular-nums',
  userSelect: 'all',
};
export const quote: CSSProperties = { ...paragraph, borderLeft: `3px solid ${light.line}`, paddingLeft: 16 };
export const table: CSSProperties = { ...below, width: '100%', borderCollapse: 'collapse' };
export const label: CSSProperties = {
  ...small,
  fontWeight: 400,
  lineHeight: '24px',
  width: '34%',
  padding: '6px 12px 6px 0',
  textAlign: 'left',
  verticalAlign: 'top',
  borderTop: `1px solid ${light.line}`,
};
export const value: CSSProperties = {
  ...words,
  fontSize: 15,
  lineHeight: '24px',
  padding: '6px 0',
  verticalAlign: 'top',
  borderTop: `1px solid ${light.line}`,
};
export const list: CSSProperties = { ...paragraph, paddingLeft: 20 };
export const item: CSSProperties = { margin: '0 0 4px' };
export const buttonRow: CSSProperties = { paddingBottom: 24 };
export const button = (color: string): CSSProperties => ({
  ...words,
  boxSizing: 'border-box',
  padding: '12px 20px',
  backgroundColor: color,
  borderRadius: 8,
  color: light.onAccent,
  fontSize: 15,
  lineHeight: '20px',
  fontWeight: 600,
});
export const footer: CSSProperties = { padding: '16px 4px 0' };

/** Dark mode for the programs that follow it; the others keep the inline colours. */
export const darkRules = (accent: Accent): string =>
  `@media (prefers-color-scheme: dark){` +
  `.page{background-color:${dark.page}!important}` +
  `.card{background-color:${dark.surface}!important;border-color:${dark.line}!important}` +
  `.text{color:${dark.text}!important}.quiet{color:${dark.quiet}!important}.line{border-color:${dark.line}!important}` +
  `.button{background-color:${accent.dark}!important;color:${dark.onAccent}!important}` +
  `.logo{background-color:${light.surface}!important;color:${light.text}!important;padding:4px!important}}`;
