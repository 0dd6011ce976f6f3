import { foldSpaces, textAppears, wordsOf } from '../planted/matching';
import type { PlantedPage } from '../planted/planted-page';
import type { PlantedMeasurement } from './planted-measure';

/** What is needed to score a page with clutter, whoever made it. */
export interface ScoredPage extends Pick<PlantedPage, 'text' | 'related'> {
  boxes: readonly { kind: string; texts: readonly string[] }[];
  decoys: readonly { type: string; texts: readonly string[] }[];
}

/** How one system did on one page. */
export interface PlantedPageScore<Page extends ScoredPage = PlantedPage> {
  page: Page;
  leaked: { box: Page['boxes'][number]; text: string }[];
  lost: { decoy: Page['decoys'][number]; text: string }[];
  /** Whether the words are the truth's, in order. */
  exact: boolean;
  /** Lines of the truth that the output lacks, and the other way round. */
  missing: string[];
  extra: string[];
  /** Absent where the system tells no related links. */
  relatedRight?: boolean;
  relatedMissing: string[];
  relatedExtra: string[];
  refusal?: string;
}

export function scorePlanted<Page extends ScoredPage>(
  page: Page,
  measured: PlantedMeasurement,
): PlantedPageScore<Page> {
  const { text } = measured;
  const leaked = page.boxes.flatMap((box) => {
    const found = box.texts.find((own) => textAppears(own, text));
    return found === undefined ? [] : [{ box, text: found }];
  });
  const lost = page.decoys.flatMap((decoy) => {
    const gone = decoy.texts.find((own) => !textAppears(own, text));
    return gone === undefined ? [] : [{ decoy, text: gone }];
  });
  const wanted = page.related.map(linkKey);
  const got = measured.related?.map(linkKey) ?? [];
  const relatedMissing = wanted.filter((key) => !got.includes(key));
  const relatedExtra = got.filter((key) => !wanted.includes(key));
  const lines = { wanted: page.text.split('\n'), got: text.split('\n').filter((line) => line !== '') };
  return {
    page,
    leaked,
    lost,
    exact: wordsOf(text).join(' ') === wordsOf(page.text).join(' '),
    missing: lines.wanted.filter((line) => !textAppears(line, text)),
    extra: lines.got.filter((line) => !foldSpaces(page.text).includes(foldSpaces(line))),
    ...(measured.related && { relatedRight: relatedMissing.length === 0 && relatedExtra.length === 0 }),
    relatedMissing,
    relatedExtra,
    ...(measured.refusal !== undefined && { refusal: measured.refusal }),
  };
}

export interface PlantedFigures {
  pages: number;
  boxes: number;
  leaked: number;
  decoys: number;
  lost: number;
  exact: number;
  /** Pages with related links to find, or where some were found; and those where all of them and no other were. */
  withRelated: number;
  relatedRight: number;
}

/** Sums; with `kind`, of that kind's boxes alone, over the pages that have one. */
export function plantedFigures(
  scores: readonly PlantedPageScore<ScoredPage>[],
  kind?: string,
): PlantedFigures {
  const chosen = kind ? scores.filter(({ page }) => page.boxes.some((box) => box.kind === kind)) : scores;
  const sum = (count: (score: PlantedPageScore<ScoredPage>) => number) =>
    chosen.reduce((all, score) => all + count(score), 0);
  const ofKind = (box: ScoredPage['boxes'][number]) => kind === undefined || box.kind === kind;
  const related = chosen.filter(
    ({ relatedRight, page }) => relatedRight === false || (relatedRight && page.related.length > 0),
  );
  return {
    pages: chosen.length,
    boxes: sum(({ page }) => page.boxes.filter(ofKind).length),
    leaked: sum(({ leaked }) => leaked.filter(({ box }) => ofKind(box)).length),
    decoys: sum(({ page }) => page.decoys.length),
    lost: sum(({ lost }) => lost.length),
    exact: sum(({ exact }) => Number(exact)),
    withRelated: related.length,
    relatedRight: related.filter(({ relatedRight }) => relatedRight).length,
  };
}

/** Boxes of the kinds that may never leak, leaked. */
export const leakedNever = (scores: readonly PlantedPageScore<ScoredPage>[]): number =>
  ['comments', 'app-banner', 'ai-promo'].reduce((sum, kind) => sum + plantedFigures(scores, kind).leaked, 0);

/** The worst first: leaks and lost decoys weigh most. */
export function worstFirst(scores: readonly PlantedPageScore[]): PlantedPageScore[] {
  const badness = ({ leaked, lost, missing, extra, relatedMissing, relatedExtra }: PlantedPageScore) =>
    10 * (leaked.length + lost.length) +
    missing.length +
    extra.length +
    relatedMissing.length +
    relatedExtra.length;
  return scores.filter((score) => badness(score) > 0).sort((a, b) => badness(b) - badness(a));
}

function linkKey({ title, url }: { title: string; url: string }): string {
  return `${foldSpaces(title)} <${url}>`;
}
