// Prints the related links' figures as text.
import type { RelatedReport } from './related';
import type { RelatedScore } from './related-score';

const WORST_PAGES = 12;
const WORST_LINES = 4;

/** @param all also the check half's failures: who has read them can't be checked on them. */
export function printRelated({ scores, build, check }: RelatedReport, all: boolean): void {
  console.log('\nrelated links, by address and title');
  for (const [half, { pages, wanted, precision, recall, exact }] of Object.entries({ build, check }))
    console.log(
      `  ${half.padEnd(16)}${pages} pages, ${wanted} links: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, all of a page right ${exact.toFixed(3)}`,
    );
  const shown = scores.filter(({ page }) => all || page.half === 'build');
  console.log(all ? 'pages with faults' : 'the worst pages of the build half');
  for (const score of worstFirst(shown).slice(0, all ? shown.length : WORST_PAGES)) printPage(score);
}

function worstFirst(scores: RelatedScore[]): RelatedScore[] {
  const faults = ({ missing, extra }: RelatedScore) => missing.length + extra.length;
  return scores.filter((score) => faults(score) > 0).sort((a, b) => faults(b) - faults(a));
}

function printPage({ page, right, missing, extra, misnamed, refusal }: RelatedScore): void {
  console.log(
    `  ${page.set}/${page.id}  ${right} right, ${missing.length} missing, ${extra.length} extra${refusal ? `  refused: ${refusal}` : ''}`,
  );
  printLines(
    'title',
    misnamed.map(({ wanted, got }) => `${wanted} ← ${got}`),
  );
  const renamed = new Set(misnamed.flatMap(({ wanted, got }) => [wanted, got]));
  const others = (links: { title: string; url: string }[]) =>
    links.filter(({ title }) => !renamed.has(title)).map(({ title, url }) => `${title}  ${url}`);
  printLines('missing', others(missing));
  printLines('extra', others(extra));
}

function printLines(label: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, WORST_LINES))
    console.log(`    ${label}: ${[...line].slice(0, 150).join('')}`);
  if (lines.length > WORST_LINES) console.log(`    ${label}: and ${lines.length - WORST_LINES} more`);
}
