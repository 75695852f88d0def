import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const hub: MantineColorsTuple = [
  '#eaf4fd',
  '#d3e6f8',
  '#a5cbf0',
  '#74afe8',
  '#4d97e1',
  '#3488dd',
  '#1f74c7',
  '#0f61ae',
  '#0b5394',
  '#06427a',
];

export const theme = createTheme({
  primaryColor: 'hub',
  colors: { hub },
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // The head of a dialog is a <header>, which would count as a second head of the page.
  components: { ModalHeader: { defaultProps: { role: 'none' } } },
});

/** The library's quiet greys are too faint to read for some; these keep 4.5 to 1 and more. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#17202b',
    '--mantine-color-dimmed': '#4d5662',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b5394',
    '--mantine-color-placeholder': '#5b6470',
    '--hub-surface': '#ffffff',
    '--hub-canvas': '#f5f7fa',
    '--hub-lane': '#e9edf3',
    '--hub-line': '#d5dbe3',
    '--hub-land': '#dfe5ec',
  },
  dark: {
    '--mantine-color-text': '#e7ebf0',
    '--mantine-color-dimmed': '#b4bcc7',
    '--mantine-color-error': '#ffb4ab',
    '--mantine-color-anchor': '#8fc4ff',
    '--mantine-color-placeholder': '#aab2bd',
    '--hub-surface': '#23272d',
    '--hub-canvas': '#191c20',
    '--hub-lane': '#1f2328',
    '--hub-line': '#3b424c',
    '--hub-land': '#39414c',
  },
});
