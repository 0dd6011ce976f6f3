export const THEMES = ['auto', 'light', 'sepia', 'dark', 'black'] as const;
export const TYPEFACES = ['serif', 'sans', 'dyslexia'] as const;
export const LEADINGS = ['tight', 'normal', 'loose'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
/** Percent of the surface's own size of text. */
export const SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export type Theme = (typeof THEMES)[number];
export type Typeface = (typeof TYPEFACES)[number];
export type Leading = (typeof LEADINGS)[number];
export type Width = (typeof WIDTHS)[number];
export type Size = (typeof SIZES)[number];

/** How a person wants the reader, in the popup and over pages alike. */
export interface ReaderSettings {
  /** `auto` follows the browser. */
  theme: Theme;
  typeface: Typeface;
  size: Size;
  /** Room between lines, relative to what the script wants. */
  leading: Leading;
  width: Width;
  justify: boolean;
  images: boolean;
  /** Keys without Ctrl, Alt or Meta act on the reader (WCAG 2.1.4 wants the way to turn them off). */
  shortcuts: boolean;
}

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: 'auto',
  typeface: 'serif',
  size: 100,
  leading: 'normal',
  width: 'normal',
  justify: false,
  images: true,
  shortcuts: true,
};

/** What was stored, whatever it is, as settings: each part that is none falls back to its default. */
export function parseReaderSettings(stored: unknown): ReaderSettings {
  const given: Partial<Record<keyof ReaderSettings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const fallback = DEFAULT_READER_SETTINGS;
  return {
    theme: oneOf(THEMES, given.theme, fallback.theme),
    typeface: oneOf(TYPEFACES, given.typeface, fallback.typeface),
    size: oneOf(SIZES, given.size, fallback.size),
    leading: oneOf(LEADINGS, given.leading, fallback.leading),
    width: oneOf(WIDTHS, given.width, fallback.width),
    justify: typeof given.justify === 'boolean' ? given.justify : fallback.justify,
    images: typeof given.images === 'boolean' ? given.images : fallback.images,
    shortcuts: typeof given.shortcuts === 'boolean' ? given.shortcuts : fallback.shortcuts,
  };
}

function oneOf<T>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

/** The next larger (1) or smaller (-1) size; the same at the end of the row. */
export function stepSize(size: Size, step: 1 | -1): Size {
  return SIZES[SIZES.indexOf(size) + step] ?? size;
}

/** The theme after this one; after the last comes the first. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? theme;
}
