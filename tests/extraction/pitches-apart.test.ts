// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../planted/language-pack';
import { parse } from './fixtures';
import { readingOf } from './reading';
import { packs, wordsOf } from './untold-words';

const URL_OF_PAGE = 'https://www.invented.example/2026/11/b.html';

/** The rules that are sure of what stands between a story's headline and its text, away from any paragraph. */
function rulesOn({ lang, stories: [story] }: LanguagePack, between: string): string[] {
  const document =
    parse(`<!DOCTYPE html><html lang="${lang}"><head><title>${story?.title}</title></head><body>
    <div><h1>${story?.title}</h1><div><div>${between}</div></div>
    <div>${story?.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`);
  const { page, clutter } = readingOf(document, URL_OF_PAGE);
  const at = page.blocks.findIndex(({ links }) => links > 0);
  return clutter.filter(({ sure, first, end }) => sure && first <= at && at < end).map(({ rule }) => rule);
}

describe('an offer in one paragraph apart from all others', () => {
  it.each(packs)('goes, wherever its link stands: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const link = `<a href="/go">${press}</a>`;
    const long = `${line} ${line} ${line}`;
    expect(rulesOn(pack, `<p><strong>${head}</strong> ${long} ${link}</p>`)).toContain('structure:prompt');
    expect(rulesOn(pack, `<p><strong>${head}</strong> ${link} ${long}</p>`)).toContain('structure:prompt');
  });

  it.each(packs)('is no price with a link to the shop, item of a list or caption: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const link = `<a href="https://shop.example/p">${press}</a>`;
    expect(rulesOn(pack, `<p><strong>${head} 129</strong> ${link}.</p>`)).not.toContain('structure:prompt');
    for (const tag of ['li', 'td', 'figcaption']) {
      const item = `<${tag}><strong>${head}</strong> ${line} ${link}</${tag}>`;
      const whole = tag === 'td' ? `<table><tr>${item}</tr></table>` : `<div>${item}</div>`;
      expect(rulesOn(pack, whole)).not.toContain('structure:prompt');
    }
  });
});
