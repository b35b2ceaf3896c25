import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const deepBlue: MantineColorsTuple = [
  '#eef3fb', '#dde7f6', '#bccfec', '#a9c2f3', '#6d93d0', '#3a68b5', '#2f5aa3', '#1f4788', '#183a72', '#112a55',
];
const lateRed: MantineColorsTuple = [
  '#fdf2f1', '#fbe3e1', '#f6c6c2', '#f4a39c', '#e06f66', '#c9443b', '#bd342b', '#b3261e', '#8f1d17', '#6b1410',
];
const inkGray: MantineColorsTuple = [
  '#faf9f6', '#f4f2ec', '#eeece6', '#e4e0d7', '#c9c7c1', '#a7abb3', '#868b95', '#585f6e', '#353b49', '#1b2130',
];
const nightInk: MantineColorsTuple = [
  '#e9e7e2', '#c6c8cc', '#a7adb9', '#868d9a', '#6f7683', '#3a414d', '#2d333e', '#1b1f27', '#14171d', '#101319',
];

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 5 },
  colors: { blue: deepBlue, red: lateRed, gray: inkGray, dark: nightInk },
  white: '#ffffff',
  black: '#1b2130',
  fontFamily: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif",
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: '0 2px 10px rgb(20 23 29 / 10%)', lg: '0 4px 18px rgb(20 23 29 / 14%)', xl: '0 6px 24px rgb(20 23 29 / 16%)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { fw: 500 } },
    Modal: { defaultProps: { transitionProps: { duration: 120, transition: 'fade' }, overlayProps: { backgroundOpacity: 0.35 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    // A menu that is higher than the window scrolls in itself.
    Menu: { defaultProps: { middlewares: { flip: true, shift: true, size: { padding: 8 } }, styles: { dropdown: { overflowY: 'auto' } }, withInitialFocusPlaceholder: false, transitionProps: { duration: 90, transition: 'fade' }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 90, transition: 'fade' }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 90 }, openDelay: 300, multiline: true, maw: 320 } },
    Select: { defaultProps: { comboboxProps: { shadow: 'md' }, checkIconPosition: 'right' } },
  },
});

/** Ties Mantine's own variables to our tokens, so that the two never drift apart. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--lt-paper)',
    '--mantine-color-text': 'var(--lt-ink)',
    '--mantine-color-dimmed': 'var(--lt-soft)',
    '--mantine-color-placeholder': 'var(--lt-soft)',
    '--mantine-color-error': 'var(--lt-red)',
    '--mantine-color-anchor': 'var(--lt-blue)',
    '--mantine-color-default': 'var(--lt-surface)',
    '--mantine-color-default-color': 'var(--lt-ink)',
    '--mantine-color-default-border': 'var(--lt-edge)',
    '--mantine-color-default-hover': 'var(--lt-muted)',
    '--mantine-color-blue-light': 'var(--lt-blue-soft)',
    '--mantine-color-blue-light-hover': 'var(--lt-blue-soft)',
    '--mantine-color-blue-light-color': 'var(--lt-blue)',
    '--mantine-color-blue-text': 'var(--lt-blue)',
    '--mantine-color-red-light': 'var(--lt-red-soft)',
    '--mantine-color-red-light-hover': 'var(--lt-red-soft)',
    '--mantine-color-red-light-color': 'var(--lt-red)',
    '--mantine-color-red-text': 'var(--lt-red)',
  };
  return { variables: {}, light: shared, dark: shared };
};
