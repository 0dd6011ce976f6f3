// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { paragraphs } from './related-page';

const TITLE = 'Lower footbridge reopens before winter';
const rulesFor = (inside: string, start: string): string[] =>
  rulesOn(
    parse(
      `<html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${paragraphs[0]}${paragraphs[1]}${inside}${paragraphs[2]}${paragraphs[3]}</main></body></html>`,
    ),
    'https://ledger.example/local/footbridge',
    start,
  );

describe('a poll that nothing calls one', () => {
  it.each([
    [
      'in a group of a form’s without fields',
      '<div><fieldset><legend>Do you cross by the upper bridge?</legend><ul><li>Every day</li><li>Hardly ever</li></ul></fieldset></div>',
      'Every day',
    ],
    [
      'with boxes to tick in one run',
      '<p>Do you cross by bridge?<br>☐ Every day<br>☐ Hardly ever</p>',
      'Do you',
    ],
    ['with boxes to tick, a line each', '<p>橋を渡りますか。</p><p>□ 毎日</p><p>□ たまに</p>', '□ 毎日'],
    [
      'with a letter each',
      '<p>Do you cross by bridge?</p><p>A) Every day</p><p>B) Hardly ever</p>',
      'B) Hardly',
    ],
  ])('is told %s', (_, html, start) => expect(rulesFor(html, start)).toContain('structure:poll'));

  it.each([
    [
      'a list to tick off',
      '<p>What the wardens take along:</p><p>☐ A rope</p><p>☐ Two lamps</p>',
      '☐ A rope',
    ],
    [
      'points with letters',
      '<p>The report finds:</p><p>A) Rust in two piers</p><p>B) Sand in a third</p>',
      'A) Rust',
    ],
    ['letters out of order', '<p>Who crossed first?</p><p>C) Marta Quill</p><p>A) A postman</p>', 'C) Marta'],
  ])('is not %s', (_, html, start) => expect(rulesFor(html, start)).not.toContain('structure:poll'));
});
