import type { Block } from './blocks';

/**
 * Words a minute. English: silent reading of non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Other
 * languages, and the mean for those it has not: the IReST study (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284), whose texts say the same in each language; it was read aloud, which for its English is
 * 4 % slower than the figure above.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 238,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const MEAN_WORDS_A_MINUTE = 184;

/** Characters a minute, from the same study; Korean: its mean of syllables a minute, as a Hangul block is one. */
const CHARACTERS_A_MINUTE = { zh: 255, ja: 357, ko: 370 };

const HANGUL = /[\uac00-\ud7a3]/g;
const KANA = /[\u3040-\u30ff]/;

/** Minutes to read some blocks, at least 1. `lang`: BCP 47 or empty; what a text is written in counts before it. */
export function readingMinutes(blocks: readonly Block[], lang: string): number {
  let words = 0;
  let unspaced = 0;
  let syllables = 0;
  let kana = false;
  for (const { facts, text } of blocks) {
    const hangul = text.match(HANGUL)?.length ?? 0;
    unspaced += facts.unspaced;
    syllables += hangul;
    // Korean is written with spaces: a line's words are counted by its syllables as far as it has any.
    if (hangul * 2 < facts.chars) words += facts.words - Math.ceil(facts.unspaced / 2);
    kana ||= facts.unspaced > 0 && KANA.test(text);
  }
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const perMinute = WORDS_A_MINUTE[language] ?? MEAN_WORDS_A_MINUTE;
  const rate = language === 'ja' || kana ? CHARACTERS_A_MINUTE.ja : CHARACTERS_A_MINUTE.zh;
  const minutes = words / perMinute + unspaced / rate + syllables / CHARACTERS_A_MINUTE.ko;
  return Math.max(1, Math.round(minutes));
}
