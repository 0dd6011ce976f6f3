import { buildPage } from './build-page';
import { LANGUAGES } from './languages';
import type { Half, PlantedPage } from './planted-page';
import { SHAPE_NAMES, type ShapeName } from './shapes';

interface Plan {
  id: string;
  language: number;
  shape: ShapeName;
  half: Half;
}

/** Of every language's shapes so many are left out, others for each language, which keeps the set near 300 pages. */
const LEFT_OUT = 4;

/** Every page of the set: each language in most shapes, once for each half. */
function plans(): Plan[] {
  return LANGUAGES.flatMap(({ lang }, language) =>
    SHAPE_NAMES.filter((_, shape) => (shape + language * LEFT_OUT) % SHAPE_NAMES.length >= LEFT_OUT).flatMap(
      (shape) =>
        (['build', 'check'] as const).map((half) => ({
          id: `${lang.toLowerCase()}-${shape}-${half}`,
          language,
          shape,
          half,
        })),
    ),
  );
}

/** The whole set, the same on every run. */
export function plantedPages(): PlantedPage[] {
  return plans().map(({ id, language, shape, half }) => {
    const pack = LANGUAGES[language];
    if (!pack) throw new Error(`No language pack for ${id}`);
    return buildPage({ id, pack, shape, half });
  });
}
