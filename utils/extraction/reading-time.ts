/**
 * Silent reading rates: 238 words a minute for English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047);
 * characters a minute for unspaced scripts from the IReST study (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284): Chinese 255, Japanese 357.
 */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = { zh: 255, ja: 357 };

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Minutes to read a text, at least 1. */
export function readingMinutes(text: string, lang: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const rate =
    lang.startsWith('ja') || /[\u3040-\u30ff]/.test(text) ? CHARACTERS_A_MINUTE.ja : CHARACTERS_A_MINUTE.zh;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / rate));
}
