import type { Topic, TopicReader } from './vocabulary';

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
/** Topics of other kinds. */
const OTHERS: ReadonlySet<Topic> = new Set(['player', 'legal']);

/**
 * What a text says of cookies and consent: `cookies` by name; `notice`: of consent, privacy or a person's data, or of
 * enough that goes with them; `hint`: of something that such a notice could speak of.
 */
export type ConsentTalk = 'cookies' | 'notice' | 'hint' | null;

/** Recognises notices about cookies and consent by what they speak of, however they word it. */
export function consentTalk(text: string, read: TopicReader): ConsentTalk {
  const said = read(text);
  if (said.has('cookies')) return 'cookies';
  if (said.has('telling')) return 'notice';
  const topics = [...said].filter((topic) => !OTHERS.has(topic));
  if (topics.length >= TOPICS_OF_NOTICE) return 'notice';
  return topics.length > 1 || topics.some((topic) => !SHARED.has(topic)) ? 'hint' : null;
}
