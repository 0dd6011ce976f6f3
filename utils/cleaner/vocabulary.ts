import { CONSENT_WORDS } from '../extraction/clutter/consent-words';
import type { PhraseLanguage } from '../extraction/clutter/kinds';
import { LEGAL_WORDS } from '../extraction/clutter/legal-words';
import { foldLetters } from '../extraction/clutter/phrases';
import { PLAYER_WORDS } from '../extraction/clutter/player-words';

const WORDS = { ...CONSENT_WORDS, player: PLAYER_WORDS, legal: LEGAL_WORDS } as const;

/** What a text may speak of. */
export type Topic = keyof typeof WORDS;

/** Tells what a text speaks of. */
export type TopicReader = (text: string) => ReadonlySet<Topic>;

const TOPICS = Object.keys(WORDS) as Topic[];

/** Letters of the scripts that have capitals, in lower case: they set words apart, so that a stem begins where a word does. */
const isCased = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x52f) ||
  (code >= 0x1e00 && code <= 0x1eff);

interface Stem {
  text: string;
  topic: Topic;
  /** It may stand within words too: in scripts without capitals, where words take prefixes or stand close. */
  anywhere: boolean;
}

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

const fold = (text: string): string => foldLetters(text.toLowerCase()).replace(/[‘’]/g, "'");

/** Stems by their first two characters: one pass over a text finds all of its topics. */
function indexOf(languages: readonly PhraseLanguage[]): Map<number, Stem[]> {
  const index = new Map<number, Stem[]>();
  for (const topic of TOPICS) {
    // A notice may speak the language of the site's tool, whatever the page is written in: its name is told in all.
    const lists =
      topic === 'cookies'
        ? Object.values(WORDS.cookies)
        : languages.map((language) => WORDS[topic][language]);
    const stems = new Set(lists.flatMap((list) => list ?? []));
    for (const text of fold([...stems].join('\n')).split('\n')) {
      if (text.length < 2) continue;
      const stem = { text, topic, anywhere: topic === 'cookies' || !isCased(text.charCodeAt(0)) };
      const key = keyAt(text, 0);
      const others = index.get(key);
      if (others) others.push(stem);
      else index.set(key, [stem]);
    }
  }
  return index;
}

const indexes = new Map<string, Map<number, Stem[]>>();

/** Reads texts in some languages; what it has read once it knows. */
export function topicReader(languages: readonly PhraseLanguage[]): TopicReader {
  const name = [...languages].sort().join(' ');
  const index = indexes.get(name) ?? indexOf(languages);
  indexes.set(name, index);
  const known = new Map<string, ReadonlySet<Topic>>();
  return (text) => {
    const topics = known.get(text) ?? read(index, fold(text));
    known.set(text, topics);
    return topics;
  };
}

function read(index: ReadonlyMap<number, Stem[]>, text: string): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  for (let at = 0; at < text.length - 1; at++)
    for (const { text: stem, topic, anywhere } of index.get(keyAt(text, at)) ?? [])
      if (
        !topics.has(topic) &&
        text.startsWith(stem, at) &&
        (anywhere || at === 0 || !isCased(text.charCodeAt(at - 1)))
      )
        topics.add(topic);
  return topics;
}
