/** Controls, line separators and marks that turn the direction of what follows. */
const harmful = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const manyLines = new Set(['text']);

const oneLine = (text: string): string =>
  text.toWellFormed().replace(harmful, ' ').replace(/ {2,}/g, ' ').trim();

const keepLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Makes every string of the props one line, but for texts that people write in several. */
export function clean<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') return (manyLines.has(key) ? keepLines(value) : oneLine(value)) as Value;
  if (Array.isArray(value)) return value.map((each) => clean(each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each, name)])) as Value;
}

/** Fit for a header: one line, no controls, a length that inboxes show. */
export function headerSafe(text: string, max = 120): string {
  const characters = [...oneLine(text)];
  return characters.length <= max
    ? characters.join('')
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** react-email cuts a preview at 200 units, through an emoji where one stands there, and then fills no more. */
export const previewSafe = (text: string): string => text.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '');

/**
 * A first name to greet with. Sign-up forms are used to send advertisements to strangers, with the
 * advertisement as the name; mail programs turn anything like an address into a link. Such a name is left out.
 */
export const greetable = (name: string | undefined): string | undefined =>
  name && name.length <= 40 && !/[/:@\\]|www|\.\S|\d{3}/iu.test(name) ? name : undefined;

/** Only links to the web; React refuses to render `javascript:` but the text part has to be clean as well. */
export const webUrl = (url: string | undefined): string | undefined =>
  url && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined;
