// npm run bench:clean -- [--pages N] [--corpus DIR] [--articles N] [--others N] [--planted-only] [--gate] [--json FILE]
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { runTool } from '../../../scripts/setup.mjs';
import { loadSets } from '../corpus';
import { checkCleanGate } from './gate';
import { measureCorpusPages } from './measure-corpus';
import { measurePlanted } from './measure-planted';
import { servedPages } from './planted-pages';
import { corpusFigures, plantedFigures } from './report';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '140' },
    corpus: { type: 'string', default: fileURLToPath(new URL('../../../../shared/corpus', import.meta.url)) },
    articles: { type: 'string', default: '300' },
    others: { type: 'string', default: '360' },
    'planted-only': { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

ensureBrowsers(['chromium']);
if (!runTool('wxt', ['build'])) {
  console.error('The build failed: see above.');
  process.exit(1);
}

const planted = await measurePlanted(servedPages(Number(values.pages)));
const figures = plantedFigures(planted);
console.log('\nplanted pages');
console.log(JSON.stringify(figures, null, 2));
for (const { id, shown, lost, paragraphsLost, restored, longTasks, kind } of planted) {
  if (kind !== 'article') console.log(`${id}: not taken for an article (${kind})`);
  for (const { kind: of, text, late } of shown)
    console.log(`${id}: shown ${of}${late ? ' (late)' : ''}: ${text.slice(0, 70)}`);
  for (const { what, text } of lost) console.log(`${id}: LOST ${what}: ${text.slice(0, 70)}`);
  for (const text of paragraphsLost) console.log(`${id}: PARAGRAPH ${text.slice(0, 70)}`);
  if (!restored) console.log(`${id}: NOT RESTORED`);
  if (longTasks.length > 0) {
    const times = longTasks.map(({ ms, processorMs }) => `${ms.toFixed(0)} (${processorMs.toFixed(0)})`);
    console.log(`${id}: tasks of ${times.join(', ')} ms by the clock (and the processor)`);
  }
}

let corpus: ReturnType<typeof corpusFigures> | undefined;
if (!values['planted-only'] && existsSync(values.corpus)) {
  const all = loadSets(values.corpus, { sets: ['scrapinghub', 'newspaper4k', 'wcxb'], sample: undefined });
  const share = Number(values.articles) / all.reduce((sum, { truth }) => sum + truth.length, 0);
  const articles = all.flatMap((set) =>
    loadSets(values.corpus, { sets: [set.name], sample: Math.max(1, Math.round(set.truth.length * share)) }),
  );
  const others = loadSets(values.corpus, { sets: ['not-articles'], sample: Number(values.others) });
  const results = await measureCorpusPages(values.corpus, [...articles, ...others]);
  corpus = corpusFigures(results);
  console.log('\ncorpus');
  console.log(JSON.stringify(corpus, null, 2));
  for (const { set, id, lost, lostTexts } of [...results].sort((a, b) => b.lost - a.lost).slice(0, 20))
    if (lost > 0)
      console.log(`${set}/${id}: ${lost} words of the body hidden: ${lostTexts[0]?.slice(0, 80)}`);
  for (const { set, id, isArticle, marks } of results)
    if (!isArticle && marks > 0) console.log(`${set}/${id}: touched, ${marks} marks`);
}
if (values.json) writeFileSync(values.json, JSON.stringify({ planted: figures, corpus }, null, 2));
if (values.gate) {
  const { passed, failed } = checkCleanGate(figures, corpus);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
