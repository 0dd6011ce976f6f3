import { CONSENT_WORDS } from '../extraction/clutter/consent-words';
import type { PhraseLanguage } from '../extraction/clutter/kinds';
import { foldStems, stemPattern } from './stems';

type Topic = keyof typeof CONSENT_WORDS;

const TOPICS = Object.keys(CONSENT_WORDS) as Topic[];
/** Common topics that make a notice together: "your device, our partners, statistics". */
const TOPICS_OF_NOTICE = 3;
/** Topics that offers of other kinds speak of as well: "read on any device", "allow", "without ads". One alone says nothing. */
const SHARED: ReadonlySet<Topic> = new Set([
  'device',
  'advertising',
  'agreeing',
  'choosing',
  'acknowledging',
  'paying',
]);

/**
 * What a text says of cookies and consent: `cookies` by name; `notice`: of consent, privacy or a person's data, or of
 * enough that goes with them; `hint`: of something that such a notice could speak of.
 */
export type ConsentTalk = 'cookies' | 'notice' | 'hint' | null;

const known = new Map<string, (text: string) => ConsentTalk>();

/** Recognises notices about cookies and consent by what they speak of, however they word it. */
export function consentReader(languages: readonly PhraseLanguage[]): (text: string) => ConsentTalk {
  const key = [...languages].sort().join(' ');
  const reader = known.get(key) ?? createReader(languages);
  known.set(key, reader);
  return reader;
}

function createReader(languages: readonly PhraseLanguage[]): (text: string) => ConsentTalk {
  const patterns = new Map(
    TOPICS.map((topic) => {
      // A notice may speak the language of the site's tool, whatever the page is written in: its name is told in all.
      const stems =
        topic === 'cookies'
          ? Object.values(CONSENT_WORDS.cookies).flat()
          : languages.flatMap((language) => CONSENT_WORDS[topic][language] ?? []);
      // Their name may stand at the end of any compound.
      return [topic, stemPattern(stems, topic === 'cookies')];
    }),
  );
  return (text) => {
    const folded = foldStems(text);
    const speaksOf = (topic: Topic) => patterns.get(topic)?.test(folded) === true;
    if (speaksOf('cookies')) return 'cookies';
    if (speaksOf('telling')) return 'notice';
    const topics = TOPICS.filter(speaksOf);
    if (topics.length >= TOPICS_OF_NOTICE) return 'notice';
    return topics.length > 1 || topics.some((topic) => !SHARED.has(topic)) ? 'hint' : null;
  };
}
