import { escapePattern } from '../characters';
import { APPEAL_WORDS, type AppealWords, NAMES } from './appeal-words';
import { type ClutterKindName, KIND_NAMES, type PhraseLanguage } from './kinds';
import { foldText } from './phrases';

/** Tells what a folded text asks its reader for; undefined where it asks for nothing. */
type Listener = (folded: string) => ClutterKindName | undefined;

const UNSPACED: ReadonlySet<PhraseLanguage> = new Set(['ja', 'ko', 'zh', 'zh-Hant']);
/** A text that quotes somebody tells what others were asked. */
const QUOTE = /[“”„«»「」『』"]/;
/** What parts clauses, as a class of a pattern. */
const CLAUSE_END = '[.!?…,;:：，。！？；、।؟،–—·|()]';

/** Any of a list's words, a hyphen at the end standing for more letters. */
function anyOf(list: string, isSpaced: boolean): string {
  const words = foldText(list)
    .split('|')
    .map((word) => {
      const text = escapePattern(word.replace(/-$/, ''));
      return word.endsWith('-') && isSpaced ? `${text}[\\p{L}\\p{M}]*` : text;
    });
  const any = `(?:${words.join('|')})`;
  return isSpaced ? `(?<![\\p{L}\\p{M}])${any}(?![\\p{L}\\p{M}])` : any;
}

function askPattern({ asks, leads, isVerbLast }: AppealWords, isSpaced: boolean): RegExp {
  const ask = anyOf(asks, isSpaced);
  const lead = leads === '' ? '' : `|${anyOf(leads, isSpaced)}`;
  return isVerbLast
    ? new RegExp(`${ask}(?=\\s*(?:$|${CLAUSE_END}${lead}))`, 'u')
    : new RegExp(`(?:^|${CLAUSE_END}${lead})\\s*${ask}`, 'u');
}

function createListener(language: PhraseLanguage): Listener {
  const words = APPEAL_WORDS[language];
  const isSpaced = !UNSPACED.has(language);
  const own = new RegExp(anyOf(words.own, isSpaced), 'u');
  const ask = askPattern(words, isSpaced);
  const about = KIND_NAMES.flatMap((kind) => {
    const list = [words.about[kind], NAMES[kind]].filter((one) => one !== undefined).join('|');
    return list === '' ? [] : [{ kind, pattern: new RegExp(anyOf(list, isSpaced), 'u') }];
  });
  return (folded) =>
    own.test(folded) && ask.test(folded)
      ? about.find(({ pattern }) => pattern.test(folded))?.kind
      : undefined;
}

const listeners = new Map<PhraseLanguage, Listener>();

/**
 * Tells what a page asks of its reader in a text: to get its app, to write to it, to pay for it. Told by what is asked,
 * whose it is and what it is about, in whatever sentence.
 */
export function appealListener(
  languages: readonly PhraseLanguage[],
): (text: string) => ClutterKindName | undefined {
  const all = languages.map((language) => {
    const listener = listeners.get(language) ?? createListener(language);
    listeners.set(language, listener);
    return listener;
  });
  return (text) => {
    if (QUOTE.test(text)) return undefined;
    const folded = foldText(text);
    for (const listen of all) {
      const kind = listen(folded);
      if (kind) return kind;
    }
    return undefined;
  };
}
