import { readWordsOfLetters } from './characters';

/** Languages in Latin letters that small words tell apart. */
export type SpacedLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'tr' | 'vi' | 'pl' | 'nl';

/** Small words that only one of the table's languages uses much: enough to tell them apart over a few sentences. */
const SMALL_WORDS: Readonly<Record<SpacedLanguage, string>> = {
  en: 'the of and is that for was with are this have from',
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
const WORDS: ReadonlyMap<string, SpacedLanguage[]> = Object.entries(SMALL_WORDS).reduce(
  (map, [language, words]) => {
    for (const word of words.split(' '))
      map.set(word, [...(map.get(word) ?? []), language as SpacedLanguage]);
    return map;
  },
  new Map<string, SpacedLanguage[]>(),
);

/** What small words begin with and how long they are, by a hash of both: rules out most words. */
const BEGINNINGS = new Uint8Array(1024);
const placeOf = (first: number, length: number): number => (31 * first + length) & 1023;
for (const word of WORDS.keys()) BEGINNINGS[placeOf(word.charCodeAt(0), word.length)] = 1;
const mayBeSmall = (first: number, length: number): boolean => BEGINNINGS[placeOf(first, length)] === 1;

/** How much of a text is small words of each language, 0 to 1; languages without any are left out. */
export function smallWordShares(text: string): Map<SpacedLanguage, number> {
  const shares = new Map<SpacedLanguage, number>();
  const words: string[] = [];
  const count = readWordsOfLetters(text.toLowerCase(), words, mayBeSmall);
  for (const word of words)
    for (const language of WORDS.get(word) ?? [])
      shares.set(language, (shares.get(language) ?? 0) + 1 / count);
  return shares;
}
