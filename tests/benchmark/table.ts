// Prints reports as text.
import { pageFile } from './corpus';
import { explainCommand } from './explain-command';
import type { Failure, SystemName } from './measure-corpus';
import type { DetectionReport, SetReport, SystemReport, TimeReport } from './report';
import type { FigureName } from './score';

const LABELS: Record<SystemName, string> = {
  broadsheet: 'Broadsheet',
  readability: 'Readability',
  defuddle: 'Defuddle',
};
const TEXT_FIGURES = ['F1', 'P', 'R', 'exact', 'wordF1', 'segF1', 'kept', 'leaked'] satisfies FigureName[];
const META_FIGURES = ['title', 'author', 'author_invented', 'date', 'extracted'] satisfies FigureName[];
const COLUMN = 15;

export function printSets(reports: SetReport[], systems: SystemName[]): void {
  for (const report of reports) {
    const column = (cell: (system: SystemReport) => string) =>
      systems.map((name) => (report.systems[name] ? cell(report.systems[name]) : '').padEnd(COLUMN)).join('');
    const n = Object.values(report.systems)[0]?.figures.n ?? 0;
    console.log(`\n${row(report.name, systems.map((name) => LABELS[name].padEnd(COLUMN)).join(''))}`);
    console.log(row(`  ${n} pages`, report.main ? column(({ field }) => field) : ''));
    for (const figure of [...TEXT_FIGURES, ...META_FIGURES]) {
      if (Object.values(report.systems).every(({ figures }) => figures[figure] === undefined)) continue;
      const mark = figure === report.main ? '* ' : '  ';
      console.log(
        row(
          mark + figure,
          column(({ figures }) => rate(figures[figure])),
        ),
      );
    }
    if (report.main) {
      console.log(
        row(
          '  95 % of it',
          column(({ interval }) => range(interval)),
        ),
      );
      console.log(
        row(
          '  lead on R',
          column(({ lead }) => range(lead, true)),
        ),
      );
    }
    console.log(
      row(
        '  median ms',
        column(({ medianMs }) => medianMs.toFixed(1)),
      ),
    );
    const kinds = report.systems.broadsheet?.figures.kinds;
    if (kinds)
      console.log(
        row(
          '  kinds',
          Object.entries(kinds)
            .map(([kind, n]) => `${kind} ${n}`)
            .join(', '),
        ),
      );
  }
}

/** `detection`: by system. */
export function printDetection(detection: Partial<Record<SystemName, DetectionReport>>): void {
  console.log('\ndetection: article pages / pages that are none (Readability: isProbablyReaderable)');
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : `${(share * 100).toFixed(1)} %`;
  for (const [system, { articles, others, newsArticles, newsOthers }] of Object.entries(detection)) {
    if (articles === undefined && others === undefined) continue;
    const news =
      newsArticles === undefined && newsOthers === undefined
        ? ''
        : `; taken for news ${percent(newsArticles)} / ${percent(newsOthers)}`;
    console.log(
      row(
        `  ${LABELS[system as SystemName]}`,
        `let through ${percent(articles)} / ${percent(others)}${news}`,
      ),
    );
  }
}

export function printTimes(
  { pages, medianMs, ratio, detect, slowest }: TimeReport,
  systems: SystemName[],
): void {
  console.log(`\ntime, ${pages} pages`);
  for (const system of systems) {
    const ratios = ratio[system];
    const against = ratios
      ? `; over Readability's: median ${ratios.median.toFixed(2)}, p95 ${ratios.p95.toFixed(2)}, max ${ratios.max.toFixed(1)}`
      : '';
    console.log(row(`  ${LABELS[system]}`, `median ${(medianMs[system] ?? 0).toFixed(1)} ms${against}`));
  }
  console.log(
    row('  detection alone', `median ${detect.medianMs.toFixed(2)} ms, p95 ${detect.p95Ms.toFixed(2)} ms`),
  );
  if (slowest.length > 0) {
    const list = slowest.map(({ set, id, ms }) => `${set}/${id} ${ms.toFixed(0)} ms`).join(', ');
    console.log(row('  slowest', list));
  }
}

/** The worst pages of each set, each with the command that says how it was read. */
export function printWorst(reports: SetReport[], corpusDir: string): void {
  for (const { name, main, systems } of reports) {
    const worst = systems.broadsheet?.worst ?? [];
    if (!main || worst.length === 0) continue;
    console.log(`\n${name}: the worst pages (${main}, P, R or snippets; words wanted → got)`);
    for (const { page, score, url, wordsWanted, wordsGot } of worst) {
      const { tp, fn, fp } = page.segments;
      const parts =
        main === 'segF1'
          ? `${tp} of ${tp + fn}, ${fp} leaked`
          : `${rate(page.precision)} ${rate(page.recall)}`;
      console.log(
        `  ${rate(score)}  ${parts.padEnd(18)} ${`${wordsWanted} → ${wordsGot}`.padEnd(14)} ${page.id}  ${url}`,
      );
      console.log(`    ${explainCommand(pageFile(corpusDir, name, page.id), url)}`);
    }
  }
}

export function printFailures(failures: Failure[]): void {
  for (const { set, id, system, failure, message } of failures) {
    console.log(`${LABELS[system]} ${failure} on ${set}/${id}: ${message.split('\n')[0]}`);
  }
}

function row(label: string, cells: string): string {
  return `${label.padEnd(18)}${cells}`.trimEnd();
}

function rate(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(3);
}

function range(interval: [number, number] | undefined, signed = false): string {
  if (!interval) return '';
  return interval.map((value) => (signed && value >= 0 ? '+' : '') + value.toFixed(3)).join(' ');
}
