// npm run bench -- [--corpus DIR] [--set NAME] [--sample N] [--ids A,B] [--json FILE] [--no-peers] [--gate]
// npm run bench -- --peers readability    measured beside that peer alone: what the time's ratio needs
// npm run bench -- --models DIR    cross-validated: each page by the model that saw no page of its site
// npm run bench -- --set planted [--sample N] [--ids A,B] [--json FILE] [--no-peers]    (needs no corpus)
// npm run bench -- --set independent [--no-peers]    (needs no corpus)
// npm run bench -- --planted-page ID --out FILE
// npm run bench -- --set related [--sample N] [--ids A,B]
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { gzippedSize } from './bundle-size';
import { loadSets, setNames } from './corpus';
import { measureFolds } from './cross-validate';
import { checkGate } from './gate';
import { benchIndependent } from './independent';
import { measureCorpus, type SystemName } from './measure-corpus';
import { benchPlanted, plantedReport, writePlantedPage } from './planted';
import { measureRelated } from './related';
import { printRelated } from './related-table';
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
if (wanted.includes('independent')) {
  ensureBrowsers(['chromium']);
  await benchIndependent(systems);
  process.exit(0);
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

if (wanted.includes('related')) {
  if (wanted.length > 1) {
    console.error('The related links are measured on their own: they have figures of their own.');
    process.exit(2);
  }
  ensureBrowsers(['chromium']);
  const report = await measureRelated(corpusDir, { sample, ids });
  if (report) printRelated(report, ids !== undefined);
  else console.error('No labelled page has one of these ids.');
  process.exit(report ? 0 : 2);
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

// The labelled pages are of all sets: they are looked at in a run over all of them.
const related =
  wanted.length === 0 && !ids && !values.models ? await measureRelated(corpusDir, { sample }) : undefined;
const reports = sets.map((set) => reportSet(set, outputs));
const time = reportTime(sets, outputs);
printSets(reports, systems);
printDetection(Object.fromEntries(systems.map((system) => [system, reportDetection(sets, outputs, system)])));
printTimes(time, systems);
const detectBytes = await gzippedSize('utils/extraction/detect.ts');
console.log(`  detect.ts alone   ${(detectBytes / 1024).toFixed(1)} KB, minified and gzipped`);
if (related) printRelated(related, false);
printWorst(reports, corpusDir);
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
    related,
    planted: await plantedReport(),
    detectBytes,
    failures,
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
