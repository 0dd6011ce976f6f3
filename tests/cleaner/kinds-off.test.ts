// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { blocksOfKindsOff, isByButton } from '../../utils/cleaner/kinds-off';
import { topicReader } from '../../utils/cleaner/vocabulary';
import type { Reading } from '../../utils/extraction/candidates';
import type { ClutterKindName } from '../../utils/extraction/clutter/kinds';
import { matchOf } from '../../utils/extraction/clutter/match';
import type { PhraseMatch } from '../../utils/extraction/clutter/phrases';
import { readPage } from '../../utils/extraction/read-page';

/** A page of one box, in which some texts have been found to speak of a kind, and which may have a telling name. */
function read(
  box: string,
  told: Readonly<Record<string, ClutterKindName>> = {},
  named?: ClutterKindName,
): Reading {
  document.body.innerHTML = `<main><p>${'The ferry sailed at noon with nine bicycles on board. '.repeat(12)}</p>${box}</main>`;
  const page = readPage(document);
  const phrases: PhraseMatch[][] = [];
  const clutter = Object.entries(told).map(([text, kind]) => {
    const block = page.blocks.find((candidate) => candidate.text === text);
    if (!block) throw new Error(`No block says ${text}`);
    phrases[block.index] = [{ kind, rule: 'phrase:en:x', whole: true }];
    return matchOf(kind, 'phrase:en:x', '', [block.box.parent ?? block.box], true);
  });
  const whole = page.boxes.find(({ parent, tag }) => parent?.tag === 'main' && tag === 'div');
  if (named && whole) clutter.push(matchOf(named, `token:${named}`, '', [whole], true));
  return { page, clutter, facts: { phrases } } as unknown as Reading;
}

const offTexts = (reading: Reading): string[] => {
  const off = blocksOfKindsOff(reading, new Set(['newsletter', 'ai-promo']), topicReader(['en']));
  return reading.page.blocks.filter(({ index }) => off[index]).map(({ text }) => text);
};

describe('what is kept for a kind that is off', () => {
  test('a box that begins as a notice about personal data, whatever stands on its button', () => {
    const box = '<div><p>We would keep personal data about your visit.</p><p>I like it</p></div>';
    expect(offTexts(read(box))).toEqual(['We would keep personal data about your visit.', 'I like it']);
  });

  test('not a sign-up with its small print about privacy', () => {
    const box =
      '<div><p>Tide and time, every Friday</p><p>We keep your privacy.</p><a href="/go">Send it</a></div>';
    expect(offTexts(read(box))).toEqual([]);
  });

  test('the controls of a player, though one of them speaks of advertising', () => {
    const box =
      '<div><span>Full screen</span><span>01:12 / 02:41</span><span>Advertisement ends soon</span></div>';
    expect(offTexts(read(box))).toHaveLength(1);
  });

  test('a legal line with the links under it', () => {
    const box = '<div><p>Registered office: Quay 4. All rights reserved.</p><p>Archive</p></div>';
    expect(offTexts(read(box))).toEqual(['Registered office: Quay 4. All rights reserved.', 'Archive']);
  });
});

test('a button says nothing of what a promo is', () => {
  const promo = '<div><p>Let a machine read this story to you</p><p>Listen</p></div>';
  const reading = read(promo, { Listen: 'video-chrome' });
  const [match] = reading.clutter;
  expect(match && isByButton(match, reading)).toBe(true);
  expect(offTexts(reading)).toEqual([]);
  const player = read('<div><p>Listen</p><p>Let a machine read this story to you</p></div>', {
    Listen: 'video-chrome',
  });
  expect(player.clutter[0] && isByButton(player.clutter[0], player)).toBe(false);
});

test('a label over an offer of a voice of AI makes no player of it, nor over one that its own name tells', () => {
  const box = '<div><p>Listen</p><p>A synthetic voice reads the story to you</p></div>';
  const listen = { Listen: 'video-chrome' } as const;
  expect(offTexts(read(box, listen))).toHaveLength(2);
  expect(offTexts(read(box, { ...listen, 'A synthetic voice reads the story to you': 'ai-promo' }))).toEqual(
    [],
  );
  expect(offTexts(read(box, listen, 'ai-promo'))).toEqual([]);
});

test('what takes an address for mail is no notice, whatever its small print says', () => {
  const box = (field: string) =>
    `<div><p>We would keep personal data about your visit.</p>${field}<button>I like it</button></div>`;
  expect(offTexts(read(box('')))).toHaveLength(1);
  expect(offTexts(read(box('<input type="email">')))).toEqual([]);
});
