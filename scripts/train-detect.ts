// Fits the weights of utils/extraction/detect/weights.ts to the corpus, in headless Chromium.
//
//   node scripts/run-ts.mjs scripts/train-detect.ts [corpus folder] [--write]
//
// Prints five-fold figures with no site in two folds; with --write it fits on everything and replaces the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { independentKinds, independentPages, TRAINED_ON } from '../tests/independent/pages';
import { combineSignals } from '../utils/extraction/detect/signals';
import { needBrowser } from './browsers.mjs';
import { fitLogistic, predict, type Sample } from './train-detect/logistic-fit';
import { randomPage } from './train-detect/random-pages';

type Signals = Record<string, number>;
interface Row {
  set: string;
  id: string;
  host: string;
  kind: string;
  isDated: boolean;
  isSigned: boolean;
  signals: Signals;
}
interface Truth {
  id: string;
  url: string | null;
  kind?: string;
  date?: string | null;
  author?: string | null;
}

const NEWS_SETS = ['scrapinghub', 'newspaper4k'];
const ARTICLE_SETS = [...NEWS_SETS, 'wcxb', 'trafilatura', 'mozilla'];
const OTHERS = new Set(['not-articles', 'fronts', 'guides']);
/** Pages that were written for it: as they are, they have metadata or none. */
const MADE = new Set(['fronts', 'invented', 'guides', 'authors']);
/** Of them, articles of news. */
const WRITTEN = new Set(['invented', 'authors']);
const INVENTED = 450;
/** The weight of a page by an independent author: there are many, and all are news. */
const AUTHORS = 0.15;
const RIDGE = 1.5;
const FOLDS = 5;

const arguments_ = process.argv.slice(2);
const corpus = arguments_.find((argument) => !argument.startsWith('--')) ?? '../shared/corpus';

/** A page that was written for it. */
const made = (set: string, id: string, host: string, signals: Signals): Row => ({
  set,
  id,
  host,
  signals,
  kind: '',
  isDated: true,
  isSigned: false,
});

/** What an independent page of a kind counts as. */
const setOf = (want: string): string =>
  want === 'news-article' ? 'invented' : want === 'article' ? 'guides' : 'fronts';

async function gather(): Promise<Row[]> {
  const bundle = await build({
    entryPoints: ['utils/extraction/detect/signals.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'detection',
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isPage = path.endsWith('.html.gz');
    response.setHeader('content-type', isPage ? 'text/plain; charset=utf-8' : 'text/html');
    response.end(isPage ? gunzipSync(readFileSync(corpus + path)) : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const code = bundle.outputFiles[0]?.text ?? '';
    const read = (html: string | null, path: string, url: string): Promise<Signals> =>
      page.evaluate(
        async (source, address, pageUrl) => {
          const text = source ?? (await (await fetch(address)).text());
          const parsed = new DOMParser().parseFromString(text, 'text/html');
          const { detection } = globalThis as unknown as {
            detection: typeof import('../utils/extraction/detect/signals');
          };
          return detection.readSignals(parsed, { url: pageUrl }).signals;
        },
        html,
        path,
        url,
      );
    await page.evaluate(`${code};globalThis.detection=detection`);
    const rows: Row[] = [];
    for (const set of [...ARTICLE_SETS, 'not-articles']) {
      const lines = readFileSync(`${corpus}/${set}/truth.jsonl`, 'utf8').trim().split('\n');
      for (const line of lines) {
        const truth = JSON.parse(line) as Truth;
        const url = truth.url ?? '';
        const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : truth.id;
        const signals = await read(null, `/${set}/pages/${truth.id}.html.gz`, url);
        rows.push({
          set,
          id: truth.id,
          host: host === 'fakehost' ? truth.id : host,
          kind: truth.kind ?? '',
          isDated: Boolean(truth.date),
          isSigned: Boolean(truth.author),
          signals,
        });
      }
    }
    for (let seed = 1; seed <= INVENTED; seed++) {
      const invented = randomPage(seed);
      const signals = await read(invented.html, '', invented.url);
      rows.push(made(invented.isFront ? 'fronts' : 'invented', String(seed), `invented${seed}`, signals));
    }
    // Each site of theirs has pages of several kinds, so the language is what parts them.
    for (const { id, url, lang, want, html } of [...independentKinds('c'), ...independentKinds('h')])
      rows.push(made(setOf(want), id, `independent ${lang}`, await read(html, '', url)));
    for (const author of TRAINED_ON)
      for (const { id, url, html } of independentPages(author))
        rows.push(made('authors', id, `author ${author}`, await read(html, '', url)));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page as it would be without any metadata, and without class names that tell. */
function withoutMetadata(signals: Signals): Signals {
  const bare = Object.fromEntries(
    Object.entries(signals).map(([name, value]) => [
      name,
      /^(?:ld|og|meta|item|link)[A-Z]/.test(name) ? 0 : value,
    ]),
  );
  return combineSignals({ ...bare, openingByline: 0, openingBoth: 0 });
}

const withWrongMetadata = (signals: Signals): Signals =>
  combineSignals({ ...signals, ogArticle: 0, ogWebsite: 1, ogOther: 0, ldAny: 1, ldProduct: 1 });

const isNews = (row: Row): boolean => NEWS_SETS.includes(row.set) || WRITTEN.has(row.set);
const isPost = (row: Row): boolean =>
  ['wcxb', 'trafilatura'].includes(row.set) && row.isDated && row.isSigned;
const isArticle = (row: Row): boolean => ARTICLE_SETS.includes(row.set) || WRITTEN.has(row.set);
const isIndex = (row: Row): boolean => row.set === 'fronts' || ['listing', 'collection'].includes(row.kind);

function newsWeight(row: Row, y: number): number {
  if (row.set === 'invented') return 0.6;
  if (row.set === 'authors') return AUTHORS;
  if (isPost(row)) return 0.25;
  if (y === 1) return 2;
  return row.set === 'not-articles' ? 1.6 : 0.4;
}

function newsSamples(rows: readonly Row[], names: readonly string[]): Sample[] {
  const toX = (signals: Signals): number[] => names.map((name) => signals[name] ?? 0);
  return rows.flatMap((row): Sample[] => {
    const y = isNews(row) || isPost(row) ? 1 : OTHERS.has(row.set) ? 0 : null;
    if (y === null) return [];
    const weight = newsWeight(row, y);
    const samples: Sample[] = [{ x: toX(row.signals), y, weight, group: row.host }];
    if (MADE.has(row.set)) return samples;
    samples.push({ x: toX(withoutMetadata(row.signals)), y, weight: weight * 0.35, group: row.host });
    if (isNews(row))
      samples.push({ x: toX(withWrongMetadata(row.signals)), y, weight: weight * 0.35, group: row.host });
    return samples;
  });
}

function frontSamples(rows: readonly Row[], names: readonly string[]): Sample[] {
  return rows.flatMap((row): Sample[] => {
    const y = isIndex(row) ? 1 : isArticle(row) || OTHERS.has(row.set) ? 0 : null;
    if (y === null) return [];
    const weight = row.set === 'authors' ? AUTHORS : row.set === 'fronts' || isArticle(row) ? 1 : 0.5;
    const toX = (signals: Signals): number[] => names.map((name) => signals[name] ?? 0);
    const samples: Sample[] = [{ x: toX(row.signals), y, weight, group: row.host }];
    if (!MADE.has(row.set))
      samples.push({ x: toX(withoutMetadata(row.signals)), y, weight: weight * 0.5, group: row.host });
    return samples;
  });
}

const foldOf = (group: string): number =>
  [...group].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7) % FOLDS;

/** Predictions for every row by a fit that saw no page of its site. */
function crossValidate(
  rows: readonly Row[],
  names: readonly string[],
  make: typeof newsSamples,
): Map<Row, number> {
  const samples = make(rows, names);
  const out = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const beta = fitLogistic(
      samples.filter(({ group }) => foldOf(group) !== fold),
      RIDGE,
    );
    for (const row of rows)
      if (foldOf(row.host) === fold)
        out.set(
          row,
          predict(
            beta,
            names.map((name) => row.signals[name] ?? 0),
          ),
        );
  }
  return out;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function report(
  rows: readonly Row[],
  news: Map<Row, number>,
  front: Map<Row, number>,
  at: { news: number; front: number },
): void {
  const isFront = (row: Row): boolean => {
    const score = front.get(row) ?? 0;
    return score >= at.front && score > (news.get(row) ?? 0);
  };
  const print = (name: string, members: readonly Row[]): void => {
    const called = members.filter((row) => (news.get(row) ?? 0) >= at.news && !isFront(row));
    console.log(
      name.padEnd(21),
      'news-article',
      percent(called.length, members.length).padStart(7),
      ' front',
      percent(members.filter(isFront).length, members.length).padStart(7),
    );
  };
  for (const set of [...ARTICLE_SETS, 'not-articles', ...MADE])
    print(
      set,
      rows.filter((row) => row.set === set),
    );
  const independent = rows.filter(({ host }) => host.startsWith('independent'));
  for (const set of MADE)
    print(
      `independent ${set}`,
      independent.filter((row) => row.set === set),
    );
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const hits = rows.filter((row) => NEWS_SETS.includes(row.set));
    const negatives = rows.filter((row) => row.set === 'not-articles');
    const over = (list: readonly Row[]): number =>
      list.filter((row) => (news.get(row) ?? 0) >= threshold).length;
    console.log(
      `news at ${threshold}: recall ${percent(over(hits), hits.length)}, not-articles ${percent(over(negatives), negatives.length)}`,
    );
  }
}

const thresholds = { news: 0.68, front: 0.75 };
const rows = await gather();
const names = Object.keys(Object.assign({}, ...rows.map((row) => row.signals))).sort();
const news = crossValidate(rows, names, newsSamples);
const front = crossValidate(rows, names, frontSamples);
report(rows, news, front, thresholds);
if (process.env.DUMP)
  writeFileSync(
    process.env.DUMP,
    JSON.stringify(rows.map((row) => ({ ...row, news: news.get(row), front: front.get(row) }))),
  );

if (arguments_.includes('--write')) {
  const table = (samples: Sample[]): string => {
    const [bias = 0, ...weights] = fitLogistic(samples, RIDGE);
    const lines = names.flatMap((name, i) => {
      const weight = (weights[i] ?? 0).toFixed(2);
      return Math.abs(Number(weight)) < 0.05 ? [] : [`    ${name}: ${Number(weight)},`];
    });
    return `  bias: ${Number(bias.toFixed(2))},\n  weights: {\n${lines.join('\n')}\n  },`;
  };
  const path = 'utils/extraction/detect/weights.ts';
  const head = readFileSync(path, 'utf8').split('// <fitted>')[0] ?? '';
  writeFileSync(
    path,
    `${head}// <fitted>\nexport const NEWS_MODEL: LogisticModel = {\n  threshold: ${thresholds.news},\n${table(newsSamples(rows, names))}\n};\n\nexport const FRONT_MODEL: LogisticModel = {\n  threshold: ${thresholds.front},\n${table(frontSamples(rows, names))}\n};\n`,
  );
}
