import type { Leading, Theme, Typeface, Width } from '../utils/reader-settings';
import type { MessageKey } from '../utils/translate';

/** What the choices of the appearance panel are called. */
export const SETTING_NAMES = {
  theme: {
    auto: 'theme_auto',
    light: 'theme_light',
    sepia: 'theme_sepia',
    dark: 'theme_dark',
    black: 'theme_black',
  },
  typeface: { serif: 'typeface_serif', sans: 'typeface_sans', dyslexia: 'typeface_dyslexia' },
  leading: { tight: 'leading_tight', normal: 'leading_normal', loose: 'leading_loose' },
  width: { narrow: 'width_narrow', normal: 'width_normal', wide: 'width_wide' },
} as const satisfies {
  theme: Record<Theme, MessageKey>;
  typeface: Record<Typeface, MessageKey>;
  leading: Record<Leading, MessageKey>;
  width: Record<Width, MessageKey>;
};
