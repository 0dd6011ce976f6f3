// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chosenTexts, TITLE } from './chosen-texts';
import { paragraphs } from './related-page';

const [one = '', two = ''] = paragraphs;
const isChosen = (html: string, line: string): boolean => chosenTexts(html, () => 1).includes(line);

describe('a line before the text', () => {
  it.each(['4 March 2025', '4.3.2025', '17:11', '03-13', '11/15 08:00', '١٧:١١'])(
    'goes where it is a date: %s',
    (line) => expect(isChosen(`<div><p>${line}</p>${one}${two}</div>`, line)).toBe(false),
  );

  it.each(['Zarya – Onego 78:77 (20:19, 14:25)', 'Northvale 3-2 Albion', '北嶺高 5-4 港南高'])(
    'stays where it tells how a match ended: %s',
    (line) => expect(isChosen(`<div><p>${line}</p>${one}${two}</div>`, line)).toBe(true),
  );

  it('stays where it is the hour over the first of several entries', () => {
    expect(isChosen(`<div><h2>21:14</h2>${one}<h2>22:05</h2>${two}</div>`, '21:14')).toBe(true);
    expect(isChosen(`<div><h2>20 h 47</h2>${one}<h3>22 h 10</h3>${two}</div>`, '20 h 47')).toBe(true);
    expect(isChosen(`<div><h2>21:14</h2>${one}${two}</div>`, '21:14')).toBe(false);
  });

  it('goes where it is the headline in one run with what stands below it', () => {
    const run = `<div><b>${TITLE}</b><br><i>People cross again, nine months after the flood.</i><br>Ada Quill, harbour desk</div>`;
    const chosen = chosenTexts(`<div>${run}${one}${two}</div>`, () => 1);
    expect(chosen.filter((text) => text.startsWith(TITLE))).toEqual([]);
    expect(chosen).toHaveLength(2);
  });

  it('announces no list where it is a dek', () => {
    const names = '<ul><li>Ada Quill</li><li>Harbour desk</li></ul>';
    const dek = '<p>The town had waited for nine months.</p>';
    const chosen = (html: string) => chosenTexts(html, (text) => (names.includes(text) ? 0.01 : 1));
    expect(chosen(`<div>${dek}${names}${one}${two}</div>`)).not.toContain('Ada Quill');
    expect(chosen(`<div>${one}${dek}${names}${two}</div>`)).toContain('Ada Quill');
  });
});
