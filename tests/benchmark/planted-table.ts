// Prints the planted set's figures as text.
import { PLANTED_KINDS } from '../planted/planted-kinds';
import type { DecoyType } from '../planted/planted-page';
import { explainCommand } from './explain-command';
import type { SystemName } from './measure-corpus';
import { type PlantedFigures, type PlantedPageScore, plantedFigures, worstFirst } from './planted-score';

export type PlantedScores = Partial<Record<SystemName, PlantedPageScore[]>>;

const WORST_PAGES = 12;
const WORST_LINES = 3;

export function printPlanted(scores: PlantedScores): void {
  for (const [system, all] of Object.entries(scores)) {
    console.log(`\nplanted, ${system}`);
    console.log(HEAD);
    printRow('all', plantedFigures(all));
    for (const half of ['build', 'check'])
      printRow(half, plantedFigures(all.filter(({ page }) => page.half === half)));
  }
  const own = scores.broadsheet;
  if (!own) return;
  console.log(`\nby kind (boxes leaked: build half, check half)`);
  for (const kind of PLANTED_KINDS) {
    const cells = (['build', 'check'] as const).map((half) => {
      const { boxes, leaked } = plantedFigures(
        own.filter(({ page }) => page.half === half),
        kind,
      );
      return `${String(leaked).padStart(4)} of ${String(boxes).padEnd(4)} ${percent(leaked, boxes)}`;
    });
    console.log(`  ${kind.padEnd(20)}${cells.join('   ')}`);
  }
  printBy('language', own, ({ page }) => page.lang);
  printBy('shape', own, ({ page }) => page.shape);
  printDecoys(own);
}

export function printPlantedWorst(scores: readonly PlantedPageScore[]): void {
  console.log('\nthe worst planted pages, each with what writes it and says how it was read');
  for (const score of worstFirst(scores).slice(0, WORST_PAGES)) {
    console.log(`  ${score.page.id}${score.refusal ? `  refused: ${score.refusal}` : ''}`);
    const file = `.cache/planted/${score.page.id}.html`;
    console.log(
      `    npm run bench -- --planted-page ${score.page.id} --out ${file} && ${explainCommand(file, score.page.url)}`,
    );
    printLines(
      'leaked',
      score.leaked.map(({ box, text }) => `${box.kind}: ${text}`),
    );
    printLines(
      'decoy lost',
      score.lost.map(({ decoy, text }) => `${decoy.type}: ${text}`),
    );
    printLines('missing', score.missing);
    printLines('extra', score.extra);
    printLines('related missing', score.relatedMissing);
    printLines('related extra', score.relatedExtra);
  }
}

const HEAD = `  ${''.padEnd(20)}pages  boxes leaked        exact            decoys lost   related right`;

function printRow(label: string, figures: PlantedFigures): void {
  const { pages, boxes, leaked, exact, decoys, lost, withRelated, relatedRight } = figures;
  const cells = [
    String(pages).padStart(5),
    `${leaked} of ${boxes} ${percent(leaked, boxes)}`.padEnd(18),
    `${exact} ${percent(exact, pages)}`.padEnd(15),
    `${lost} of ${decoys}`.padEnd(12),
    withRelated > 0 ? `${relatedRight} of ${withRelated} ${percent(relatedRight, withRelated)}` : '–',
  ];
  console.log(`  ${label.padEnd(20)}${cells.join('  ')}`);
}

function printBy(name: string, scores: PlantedPageScore[], keyOf: (score: PlantedPageScore) => string): void {
  console.log(`\nby ${name}\n${HEAD}`);
  for (const key of new Set(scores.map(keyOf)))
    printRow(key, plantedFigures(scores.filter((score) => keyOf(score) === key)));
}

function printDecoys(scores: PlantedPageScore[]): void {
  const count = (decoys: { type: DecoyType }[], type: DecoyType) =>
    decoys.filter((decoy) => decoy.type === type).length;
  console.log('\ndecoys lost, by type');
  for (const type of new Set(scores.flatMap(({ page }) => page.decoys.map((decoy) => decoy.type)))) {
    const lost = count(
      scores.flatMap((score) => score.lost.map(({ decoy }) => decoy)),
      type,
    );
    const all = count(
      scores.flatMap(({ page }) => page.decoys),
      type,
    );
    console.log(`  ${type.padEnd(20)}${lost} of ${all}`);
  }
}

function printLines(label: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, WORST_LINES))
    console.log(`    ${label}: ${[...line].slice(0, 90).join('')}`);
  if (lines.length > WORST_LINES) console.log(`    ${label}: and ${lines.length - WORST_LINES} more`);
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `(${((100 * part) / whole).toFixed(1)} %)` : '';
}
