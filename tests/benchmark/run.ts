// npm run bench -- [--corpus DIR] [--set NAME] [--sample N] [--ids A,B] [--json FILE] [--no-peers] [--gate]
// npm run bench -- --peers readability    measured beside that peer alone: what the time's ratio needs
// npm run bench -- --models DIR    cross-validated: each page by the model that saw no page of its site
// npm run bench -- --set planted [--sample N] [--ids A,B] [--json FILE] [--no-peers]    (needs no corpus)
// npm run bench -- --planted-page ID --out FILE
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { loadSets, setNames } from './corpus';
import { measureFolds } from './cross-validate';
import { checkGate } from './gate';
import { measureCorpus, type SystemName } from './measure-corpus';
import { benchPlanted, writePlantedPage } from './planted';
import { reportDetection, reportSet, reportTime } from './report';
import { printDetection, printFailures, printSets, printTimes, printWorst } from './table';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: fileURLToPath(new URL('../../../shared/corpus', import.meta.url)) },
    set: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    ids: { type: 'string' },
    json: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    peers: { type: 'string', default: 'readability,defuddle' },
    gate: { type: 'boolean', default: false },
    models: { type: 'string' },
    'planted-page': { type: 'string' },
    out: { type: 'string', default: 'planted.html' },
  },
});
const planted = values['planted-page'];
if (planted !== undefined) {
  const written = writePlantedPage(planted, values.out);
  if (!written) console.error(`There is no planted page ${planted}.`);
  process.exit(written ? 0 : 2);
}
const named = values.peers.split(',');
const peers = (['readability', 'defuddle'] as const).filter((name) => named.includes(name));
if (peers.length < named.length) {
  console.error('--peers takes readability, defuddle or both, with a comma between them.');
  process.exit(2);
}
const systems: SystemName[] = values['no-peers'] || values.models ? ['broadsheet'] : ['broadsheet', ...peers];
const wanted = values.set.flatMap((names) => names.split(','));
const sample = values.sample === undefined ? undefined : Number(values.sample);
if (sample !== undefined && !(Number.isInteger(sample) && sample > 0)) {
  console.error('--sample takes a number of pages, from 1.');
  process.exit(2);
}
const ids = values.ids?.split(',');
if (wanted.includes('planted')) {
  if (wanted.length > 1) {
    console.error('The planted set is measured on its own: it has figures of its own.');
    process.exit(2);
  }
  ensureBrowsers(['chromium']);
  const any = await benchPlanted({ systems, sample, ids, json: values.json });
  if (!any) console.error('No planted page has one of these ids.');
  process.exit(any ? 0 : 2);
}
const corpusDir = values.corpus;
if (!existsSync(corpusDir)) {
  console.log('There is no corpus (--corpus DIR says where): the benchmark was not run.');
  process.exit(0);
}
if (values.gate && (values.sample || values.ids || values.set.length > 0 || systems.length < 3)) {
  console.error('The gate needs the whole corpus and all systems: --gate goes with no selection.');
  process.exit(2);
}

const known = setNames(corpusDir);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such set: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(2);
}
const sets = loadSets(corpusDir, { sets: wanted, sample, ids });
if (sets.length === 0) {
  console.error('No page has one of these ids.');
  process.exit(2);
}
ensureBrowsers(['chromium']);
const start = performance.now();
const { outputs, failures } = values.models
  ? await measureFolds(corpusDir, sets, values.models)
  : await measureCorpus(corpusDir, sets, systems);
if (values.json) writeFileSync(values.json, JSON.stringify(outputs));

const reports = sets.map((set) => reportSet(set, outputs));
const time = reportTime(sets, outputs);
printSets(reports, systems);
printDetection(Object.fromEntries(systems.map((system) => [system, reportDetection(sets, outputs, system)])));
printTimes(time, systems);
printWorst(reports);
printFailures(failures);
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);

if (values.gate) {
  const { passed, failed } = await checkGate({
    corpusDir,
    sets,
    outputs,
    reports,
    detection: reportDetection(sets, outputs, 'broadsheet'),
    time,
    failures,
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
