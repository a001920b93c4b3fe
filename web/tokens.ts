/** The colours of LOOK.md, by what they mean. */
export const tokens = {
  light: {
    page: '#F7F6F3',
    surface: '#FFFFFF',
    text: '#1B1F1D',
    quiet: '#59605C',
    line: '#DEDCD5',
    /** Edge of a control: 3:1 against the surface. */
    edge: '#8A8F8B',
    accent: '#1F5E4B',
    onAccent: '#FFFFFF',
    waiting: '#8A5A00',
    good: '#1F6B3A',
    stop: '#A32A22',
  },
  dark: {
    page: '#121614',
    surface: '#1A201D',
    text: '#E8ECEA',
    quiet: '#A3ABA6',
    line: '#2E3632',
    edge: '#6F7873',
    accent: '#7CCDB0',
    onAccent: '#10201A',
    waiting: '#E3B45C',
    good: '#7FCF98',
    stop: '#F0918A',
  },
} as const;

export const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
