import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dcebe6',
  '#b6d8cd',
  '#8cc4b3',
  '#69b39d',
  '#4a9c85',
  '#2f8069',
  '#1d6652',
  '#155141',
  '#0b3b2f',
]

const sand: MantineColorsTuple = [
  '#fbf9f5',
  '#f5f1ea',
  '#ebe5db',
  '#ddd5c8',
  '#c8beaf',
  '#a89d8d',
  '#7d7365',
  '#5d554a',
  '#423c34',
  '#2b2721',
]

const bark: MantineColorsTuple = [
  '#e9e4dc',
  '#cfc8bd',
  '#b5ada1',
  '#8f877b',
  '#5c554c',
  '#463f38',
  '#332e29',
  '#282420',
  '#1f1c19',
  '#171512',
]

const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, P052, 'URW Palladio L', Georgia, serif"

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, gray: sand, dark: bark },
  white: '#fffefb',
  black: '#2b2721',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  headings: { fontFamily: serif, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  luminanceThreshold: 0.32,
  components: {
    Modal: {
      // A dialog's header is no banner of the page.
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
  },
})

/** Mantine's own greys are too faint for small text: these keep at least 4.5 to 1. */
export const resolveColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf7f1',
    '--mantine-color-dimmed': '#675e52',
    '--mantine-color-placeholder': '#756b5e',
    '--mantine-color-error': '#a8291b',
    '--mantine-color-anchor': '#1d6652',
    '--r2-surface': '#fffefb',
    '--r2-line': '#e6dfd3',
    '--r2-soft': '#f3eee5',
    '--r2-strong': '#1d6652',
    '--r2-partial': '#8a5a00',
    '--r2-gap': '#a33a22',
    '--r2-mark': '#fbe8a6',
  },
  dark: {
    '--mantine-color-body': '#1a1815',
    '--mantine-color-dimmed': '#b8afa2',
    '--mantine-color-placeholder': '#a39a8d',
    '--mantine-color-error': '#ff9c8a',
    '--mantine-color-anchor': '#8cc4b3',
    '--mantine-color-pine-light': '#1e332c',
    '--mantine-color-pine-light-hover': '#264238',
    '--mantine-color-pine-light-color': '#b6d8cd',
    '--r2-surface': '#24211d',
    '--r2-line': '#3d3730',
    '--r2-soft': '#2d2924',
    '--r2-strong': '#8cc4b3',
    '--r2-partial': '#e9bd63',
    '--r2-gap': '#f0977f',
    '--r2-mark': '#5a4a12',
  },
})
