// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../planted/language-pack';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { packs, wordsOf } from './untold-words';

const URL_OF_PAGE = 'https://www.invented.example/2026/11/b.html';

/** A story with something between its headline and its text, away from any paragraph. */
const pageWith = ({ lang, stories: [story] }: LanguagePack, between: string): Document =>
  parse(`<!DOCTYPE html><html lang="${lang}"><head><title>${story?.title}</title></head><body>
    <div><h1>${story?.title}</h1><div><div>${between}</div></div>
    <div>${story?.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`);

/** The rules that are sure of what opens with a pack's head. */
const rulesBetween = (pack: LanguagePack, between: string): string[] =>
  rulesOn(pageWith(pack, between), URL_OF_PAGE, wordsOf(pack).head);

describe('an offer in one paragraph apart from all others', () => {
  it.each(packs)('goes, wherever its link stands: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const link = `<a href="/go">${press}</a>`;
    const long = `${line} ${line} ${line}`;
    expect(rulesBetween(pack, `<p><strong>${head}</strong> ${long} ${link}</p>`)).toContain(
      'structure:prompt',
    );
    expect(rulesBetween(pack, `<p><strong>${head}</strong> ${link} ${long}</p>`)).toContain(
      'structure:prompt',
    );
  });

  it.each(packs)('is no price with a link to the shop, item of a list or caption: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const link = `<a href="https://shop.example/p">${press}</a>`;
    expect(rulesBetween(pack, `<p><strong>${head} 129</strong> ${link}.</p>`)).not.toContain(
      'structure:prompt',
    );
    for (const tag of ['li', 'td', 'figcaption']) {
      const item = `<${tag}><strong>${head}</strong> ${line} ${link}</${tag}>`;
      const whole = tag === 'td' ? `<table><tr>${item}</tr></table>` : `<div>${item}</div>`;
      expect(rulesBetween(pack, whole)).not.toContain('structure:prompt');
    }
  });
});
