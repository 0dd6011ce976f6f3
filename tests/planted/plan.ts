import { buildPage } from './build-page';
import { LANGUAGES } from './languages';
import type { Half, PlantedPage } from './planted-page';
import { BUILD_SHAPE_NAMES, SHAPE_NAMES, type ShapeName } from './shapes';
import { wordingTurns } from './wording-turns';

interface Plan {
  id: string;
  language: number;
  shape: ShapeName;
  half: Half;
}

/**
 * Of every language's shapes, and of the build half's own, so many are left out, others for each language: this keeps
 * 18 languages below 420 pages, and each half's pages enough to show all its wordings.
 */
const LEFT_OUT = 4;
const BUILD_LEFT_OUT = 6;

/** The names in use for a language. */
function chosen<T>(names: readonly T[], language: number, leftOut: number): T[] {
  return names.filter((_, shape) => (shape + language * leftOut) % names.length >= leftOut);
}

/** Every page of the set: each language in most shapes, once for each half; and in some of the build half's own. */
function plans(): Plan[] {
  return LANGUAGES.flatMap(({ lang }, language) => {
    const plan = (shape: ShapeName, half: Half): Plan => ({
      id: `${lang.toLowerCase()}-${shape}-${half}`,
      language,
      shape,
      half,
    });
    return [
      ...chosen(SHAPE_NAMES, language, LEFT_OUT).flatMap((shape) => [
        plan(shape, 'build'),
        plan(shape, 'check'),
      ]),
      ...chosen(BUILD_SHAPE_NAMES, language, BUILD_LEFT_OUT).map((shape) => plan(shape, 'build')),
    ];
  });
}

/** The whole set, the same on every run. */
export function plantedPages(): PlantedPage[] {
  const turns = LANGUAGES.map(({ wordings }) => ({
    build: wordingTurns(wordings, 'build'),
    check: wordingTurns(wordings, 'check'),
  }));
  return plans().map(({ id, language, shape, half }) => {
    const pack = LANGUAGES[language];
    const dealt = turns[language];
    if (!pack || !dealt) throw new Error(`No language pack for ${id}`);
    return buildPage({ id, pack, shape, half, turns: dealt[half] });
  });
}
