import type { Page } from '../blocks';
import { splitAtOthers } from '../characters';
import type { PhraseLanguage } from './kinds';

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

/** Small words that only one of the table's languages uses much: enough to tell them apart over a few sentences. */
const SMALL_WORDS: Readonly<Partial<Record<PhraseLanguage, string>>> = {
  de: 'der die und das ist nicht mit den von auf eine für',
  fr: 'le les des une est dans pour qui sur avec pas au',
  es: 'el los las una por con para del más como pero su',
  pt: 'os uma não com para dos mais como mas ao foi pelo',
  it: 'il di che per una con della sono gli alla nel più',
  tr: 've bir bu için ile da de olarak daha çok gibi olan',
  vi: 'và của là các có được trong cho những không một người',
  pl: 'się na jest nie że do od przez dla jak oraz był',
  nl: 'het een van en dat niet voor met zijn ook aan op',
};
const WORDS: ReadonlyMap<string, PhraseLanguage[]> = Object.entries(SMALL_WORDS).reduce(
  (map, [language, words]) => {
    for (const word of words.split(' '))
      map.set(word, [...(map.get(word) ?? []), language as PhraseLanguage]);
    return map;
  },
  new Map<string, PhraseLanguage[]>(),
);

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
  const tag = declared.toLowerCase();
  if (tag.startsWith('zh')) found.add('zh').add('zh-Hant');
  else found.add(tag.split('-')[0] as PhraseLanguage);
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
  const votes = new Map<PhraseLanguage, number>();
  const words = splitAtOthers(sample.toLowerCase());
  for (const word of words)
    for (const language of WORDS.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  for (const [language, count] of votes) if (count > words.length * SHARE) found.add(language);
  return [...found];
}
