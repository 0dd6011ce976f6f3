// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { explainChoice } from '../../scripts/explain/explain-choice';
import { explainPage } from '../../scripts/explain/explain-page';
import { Recorder } from '../../scripts/explain/recorder';
import { extractArticle } from '../../utils/extraction';
import { loadFixture, parse } from '../extraction/fixtures';

const explainFixture = (name: string, force = false) => {
  const { html, expected } = loadFixture(name);
  return explainPage(parse(html), { url: expected.url, force });
};

describe('an article', () => {
  const { html, expected } = loadFixture('newsletter-inline');
  const explanation = explainFixture('newsletter-inline');
  const plain = extractArticle(parse(html), { url: expected.url });
  if (plain.status !== 'article') throw new Error('refused');

  it('is read just as without anyone looking on', () => {
    const traced = extractArticle(parse(html), { url: expected.url }, new Recorder());
    expect(traced).toEqual(plain);
  });

  it('has its kind explained by signals, the heaviest first', () => {
    expect(explanation.detection?.kind).toBe('news-article');
    const weights = explanation.detection?.signals.map(({ news, front }) =>
      Math.max(Math.abs(news), Math.abs(front)),
    );
    expect(weights?.length).toBeGreaterThan(20);
    expect(weights).toEqual(weights?.toSorted((a, b) => b - a));
  });

  it('has each value with its origin', () => {
    expect(explanation.metadata).toContainEqual({
      field: 'title',
      value: plain.article.title,
      origin: 'h1',
    });
    for (const { value, origin, field } of explanation.metadata ?? [])
      if (value !== '' && value !== 'false') expect(origin, field).not.toBe('');
  });

  it('names what was weighed, one winner, and why', () => {
    const candidates = explanation.choice?.candidates ?? [];
    expect(candidates[0]?.name).toContain('Readability');
    const won = candidates.filter((candidate) => candidate.won);
    expect(won).toHaveLength(1);
    const best = Math.max(...candidates.map(({ expectedF1 }) => expectedF1 ?? 0));
    expect(won[0]?.expectedF1).toBe(best);
    expect(explanation.choice?.why).toContain(best.toFixed(4));
  });

  it('lists removals and related links as the article does', () => {
    expect(explanation.removed).toEqual(plain.article.removed);
    expect(explanation.related).toEqual(plain.article.related);
  });

  it('says of each block what became of it', () => {
    const kept = explanation.blocks?.filter(({ fate }) => fate === 'text') ?? [];
    expect(kept).toHaveLength(plain.article.text.split('\n').length);
    expect(explanation.choice?.words).toBe(plain.article.wordCount);
    expect(explanation.blocks?.find(({ text }) => text.startsWith('The Saturday Tide'))?.fate).toBe(
      'dropped',
    );
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

it('tells what was changed after the choice: a headline said again, a caption', () => {
  const sentence = 'The ferry crossed the sound in fog for the ninth day, and the pilots said so with pride.';
  const html = `<title>Ferry crosses in fog</title><article><h1>Ferry crosses in fog</h1>
    ${`<p>${sentence}</p>`.repeat(4)}
    <figure><img src="/a.jpg" alt="" width="800" height="500"><figcaption>The ferry in March.</figcaption></figure>
    ${`<p>Nobody aboard was late. ${sentence}</p>`.repeat(4)}</article>`;
  const { choice } = explainPage(parse(html), { url: 'https://sound.example/a.html' });
  expect(choice?.captions).toBe(1);
  expect(choice?.steps.find(({ step }) => step === 'media')?.added).toContain('(img)');
});

it('says when Readability was believed', () => {
  const { html, expected } = loadFixture('newsletter-inline');
  const recorder = new Recorder();
  extractArticle(parse(html), { url: expected.url }, recorder);
  const { reading, body } = recorder;
  if (!reading || !body) throw new Error('refused');
  const [best] = recorder.choices;
  recorder.choices.splice(1, 0, { step: 'readability', kept: body.kept });
  if (best) best.kept = best.kept.map(() => 0);
  for (const cut of recorder.cuts) Object.assign(cut, { kept: cut.kept.map(() => 0), expectedF1: 0 });
  const choice = explainChoice(recorder, reading, body);
  expect(choice.candidates.filter(({ won }) => won).map(({ name }) => name)).toEqual([
    expect.stringContaining('Readability'),
  ]);
  expect(choice.why).toMatch(/next to nothing beside Readability's \d+$/);
  expect(choice.steps).toEqual([]);
});

describe('a refused page', () => {
  it('says why, with its signals, and has no later stage', () => {
    const { status, reason, detection, metadata, choice, blocks } = explainFixture('front-page');
    expect({ status, reason, metadata, choice, blocks }).toEqual({
      status: 'not-article',
      reason: 'front',
      metadata: null,
      choice: null,
      blocks: null,
    });
    expect(detection?.kind).toBe('front');
    expect(detection?.signals.length).toBeGreaterThan(20);
  });

  it('is read all the same when that is asked for', () => {
    expect(explainFixture('front-page', true).status).toBe('article');
  });
});
