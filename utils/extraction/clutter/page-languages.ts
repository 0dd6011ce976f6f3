import type { Page } from '../blocks';
import { smallWordShares } from '../small-words';
import type { PhraseLanguage } from './kinds';
import { isTableLanguage } from './phrases';

/** Scripts that tell the language, or few enough of them. */
const SCRIPTS: readonly [RegExp, readonly PhraseLanguage[]][] = [
  [/[\uac00-\ud7af]/g, ['ko']],
  [/[\u3040-\u30ff]/g, ['ja']],
  [/[\u4e00-\u9fff]/g, ['zh', 'zh-Hant', 'ja']],
  [/[\u0600-\u06ff]/g, ['ar']],
  [/[\u0590-\u05ff]/g, ['he']],
  [/[\u0900-\u097f]/g, ['hi']],
  [/[\u0400-\u04ff]/g, ['ru']],
];

/** A letter of any script in the table; most pages hold none. */
const BEYOND_LATIN = /[\u0400-\u9fff\uac00-\ud7af]/;

/** Characters of a page that are looked at. */
const SAMPLE = 1600;
/** A script or a language that has less than this share of the sample's characters or words is a quotation. */
const SHARE = 0.04;

/**
 * The table's languages that a page may speak: the one it declares, those its text shows, and English, in which
 * many sites leave their labels. Wrong declarations do no harm.
 */
export function pageLanguages(page: Page, declared: string): PhraseLanguage[] {
  let sample = '';
  for (const block of page.blocks) {
    if (sample.length > SAMPLE) break;
    if (block.facts.words >= 8) sample += ` ${block.text}`;
  }
  const found = new Set<PhraseLanguage>(['en']);
  // A template's language is its labels', whatever the text is written in.
  const template = page.root.element.closest('html')?.getAttribute('lang') ?? '';
  for (const tag of [declared.toLowerCase(), template.toLowerCase()]) {
    if (tag.startsWith('zh')) found.add('zh').add('zh-Hant');
    else {
      const language = tag.split(/[-_]/)[0] ?? '';
      if (isTableLanguage(language)) found.add(language);
    }
  }
  // Headings and cards of pages without running text count as well.
  if (sample.length < 200)
    sample = page.blocks
      .map((block) => block.text)
      .join(' ')
      .slice(0, SAMPLE);
  if (BEYOND_LATIN.test(sample))
    for (const [script, languages] of SCRIPTS)
      if ((sample.match(script)?.length ?? 0) > sample.length * SHARE)
        for (const language of languages) found.add(language);
  for (const [language, share] of smallWordShares(sample)) if (share > SHARE) found.add(language);
  return [...found];
}
