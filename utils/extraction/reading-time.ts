import type { Block } from './blocks';

/**
 * Silent reading rates: 238 words a minute for English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047);
 * characters a minute for unspaced scripts from the IReST study (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284): Chinese 255, Japanese 357.
 */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = { zh: 255, ja: 357 };

/** Minutes to read some blocks, at least 1. */
export function readingMinutes(blocks: readonly Block[], lang: string): number {
  let words = 0;
  let characters = 0;
  let kana = false;
  for (const { facts, text } of blocks) {
    characters += facts.unspaced;
    words += facts.words - Math.ceil(facts.unspaced / 2);
    kana ||= facts.unspaced > 0 && /[\u3040-\u30ff]/.test(text);
  }
  const rate = lang.startsWith('ja') || kana ? CHARACTERS_A_MINUTE.ja : CHARACTERS_A_MINUTE.zh;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / rate));
}
