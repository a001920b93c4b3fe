import type { RaThemeOptions } from 'react-admin';
import { fonts, tokens } from '../tokens.ts';

const themeOf = (mode: 'light' | 'dark'): RaThemeOptions => {
  const color = tokens[mode];
  const only = (main: string) => ({ main, light: main, dark: main, contrastText: color.onAccent });
  return {
    palette: {
      mode,
      background: { default: color.page, paper: color.surface },
      text: { primary: color.text, secondary: color.quiet, disabled: color.quiet },
      divider: color.line,
      primary: only(color.accent),
      secondary: only(color.accent),
      info: only(color.accent),
      warning: only(color.waiting),
      success: only(color.good),
      error: only(color.stop),
    },
    shape: { borderRadius: 8 },
    spacing: 8,
    sidebar: { width: 216, closedWidth: 56 },
    typography: {
      fontFamily: fonts,
      fontSize: 15,
      htmlFontSize: 16,
      h1: { fontSize: 24, fontWeight: 600, lineHeight: 1.25 },
      h2: { fontSize: 18, fontWeight: 600, lineHeight: 1.35 },
      h3: { fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
      h6: { fontSize: 18, fontWeight: 600 },
      body1: { fontSize: 15 },
      body2: { fontSize: 15 },
      caption: { fontSize: 13 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: 15 },
    },
    transitions: {
      duration: {
        shortest: 80,
        shorter: 100,
        short: 120,
        standard: 140,
        complex: 140,
        enteringScreen: 120,
        leavingScreen: 100,
      },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          '@media (prefers-reduced-motion: reduce)': {
            '*': { transition: 'none !important', animation: 'none !important' },
          },
          ':focus-visible': { outline: `2px solid ${color.accent}`, outlineOffset: 2 },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } }, defaultProps: { elevation: 0 } },
      MuiCard: { styleOverrides: { root: { border: `1px solid ${color.line}` } } },
      MuiAppBar: {
        styleOverrides: {
          root: {
            background: color.surface,
            color: color.text,
            borderBottom: `1px solid ${color.line}`,
            boxShadow: 'none',
          },
        },
      },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: color.edge } } },
      MuiTableCell: {
        styleOverrides: {
          root: { fontSize: 15, borderColor: color.line, fontVariantNumeric: 'tabular-nums' },
          sizeSmall: { padding: '0 12px', height: 40 },
          head: { fontWeight: 600, color: color.quiet, background: color.surface },
        },
      },
      MuiLink: { styleOverrides: { root: { color: color.accent } } },
    },
  } as RaThemeOptions;
};

export const light = themeOf('light');
export const dark = themeOf('dark');
