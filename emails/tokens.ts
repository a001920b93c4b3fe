/** LOOK.md's tokens as constants: mail programs know no CSS variables. */
export const light = {
  page: '#F7F6F3',
  surface: '#FFFFFF',
  text: '#1B1F1D',
  quiet: '#59605C',
  line: '#DEDCD5',
  accent: '#1F5E4B',
  onAccent: '#FFFFFF',
} as const;

export const dark = {
  page: '#121614',
  surface: '#1A201D',
  text: '#E8ECEA',
  quiet: '#A3ABA6',
  line: '#2E3632',
  accent: '#7CCDB0',
  onAccent: '#10201A',
} as const;

export const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const width = 560;
