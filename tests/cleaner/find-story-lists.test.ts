// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findStoryLists } from '../../utils/cleaner/find-story-lists';
import { chooseBody } from '../../utils/extraction/body';
import { readCandidatesInSteps } from '../../utils/extraction/candidates';
import { edgeFactsOf } from '../../utils/extraction/edges';
import { readMetadata } from '../../utils/extraction/metadata';
import { readPage } from '../../utils/extraction/read-page';
import { scoreBlocks, weighers } from '../../utils/extraction/score-blocks';
import { finish } from '../../utils/extraction/steps';

const URL = 'https://tide.example/2026/11/18/ferry-stays-another-winter';
const TEXT = [
  'The harbour board met on Tuesday evening and agreed, after three hours of talk, to keep the old ferry for another winter.',
  'Nine members voted for the ferry and two against it, among them the treasurer, who wants the money for the pier instead.',
  'The crossing takes twenty-six minutes and costs four crowns, and for most of the pupils on the island there is no other way.',
  'Repairs to the engine will begin in January, when the boat has to lie still for two weeks, and a fishing boat will stand in.',
  'The board meets again in March and will then look at what a new boat would cost, and at who in the county might pay for it.',
];
const card = (name: string, title: string) =>
  `<div class="k${name}"><a href="/2026/11/17/${title.toLowerCase().replace(/ /g, '-')}"><h4>${title}</h4></a><p>3 hours ago</p>
  <p>The town has waited for this for years, says the mayor, who has written eleven letters about it to the county.</p>
  <p>Work begins in spring and will take two summers, if the money that has been promised for it comes in time.</p></div>`;
const LIST = `<section class="z9"><div>Our readers went on to</div><div class="y4">${card('1', 'Night trains fill up as the valley line reopens')}${card('1', 'Small museum finds lost survey maps behind a boiler')}</div></section>`;

/** What the lists found on a page say. */
function found(below: string): string[] {
  document.body.innerHTML = `<main><article><h1>Old ferry stays for another winter</h1><p>By Ada Holm</p><time datetime="2026-11-18T09:40:00Z">18 November 2026</time>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article>${below}</main>`;
  const page = readPage(document);
  const metadata = readMetadata(document, { url: URL });
  const reading = finish(readCandidatesInSteps(page, { ...metadata, url: URL, newsScore: 1 }, weighers));
  const scores = scoreBlocks(reading);
  const body = chooseBody(reading, scores, edgeFactsOf(metadata));
  const context = { title: metadata.title, url: URL, base: URL };
  return finish(findStoryLists(reading, scores, body, context)).map((match) =>
    page.blocks
      .slice(match.first, match.end)
      .map(({ text }) => text)
      .join(' '),
  );
}

test('a list of other stories goes with its label, though no table has the label', () => {
  const [list, ...others] = found(LIST);
  expect(others).toEqual([]);
  expect(list).toMatch(/^Our readers went on to Night trains .* comes in time\.$/);
});

test('links to parts of the site are no stories', () => {
  const links = ['World', 'Sport', 'Harbour'].map((name) => `<li><a href="/s/${name}">${name}</a></li>`);
  expect(found(`<div><div>The paper</div><ul>${links.join('')}</ul></div>`)).toEqual([]);
});

test('nothing that the article’s text stands in is a list', () => {
  expect(found('').join()).toBe('');
});
