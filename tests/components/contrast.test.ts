import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../utils/reader-settings';

const css = readFileSync('components/styles/theme.css', 'utf8');

/** The colours of each block of the style sheet that sets any, by its theme; the first is that of `light`. */
const palettes = [...css.matchAll(/\.reader(?:\[data-theme="(\w+)"\])? \{([^}]*--paper:[^}]*)\}/g)].map(
  ([, theme = 'light', block = '']) => ({
    theme,
    colours: Object.fromEntries(
      [...block.matchAll(/--(\w+): (#[\da-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour]),
    ),
  }),
);

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('every theme has colours', () => {
  expect(new Set(palettes.map(({ theme }) => theme))).toEqual(new Set(THEMES));
});

test('auto is dark as dark is', () => {
  const [auto, dark] = ['auto', 'dark'].map((name) => palettes.find(({ theme }) => theme === name)?.colours);
  expect(auto).toEqual(dark);
});

describe.each(palettes)('$theme', ({ colours }) => {
  test.each(['ink', 'soft', 'link', 'mark'])('%s can be read on paper and on tint', (name) => {
    for (const ground of ['paper', 'tint'])
      expect(contrast(colours[name] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

test('what scrolls behind the reader has the colour of its paper', () => {
  for (const { theme, colours } of palettes) {
    const behind = css.match(
      new RegExp(
        `:has\\(> \\.reader${theme === 'light' ? ',' : `\\[data-theme="${theme}"\\],`}[^}]*background: (#\\w+)`,
      ),
    );
    expect([theme, behind?.[1]]).toEqual([theme, colours.paper]);
  }
});
