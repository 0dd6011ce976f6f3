import { asList, isArticleNode, type JsonObject } from './metadata/json-ld';
import { unescapeEntities } from './metadata/plain-text';

/** Less is an excerpt. Characters of letters and digits. */
const LEAST_LENGTH = 250;
/** As much of a block's beginning or end says whether it is the same text. */
const PROBE = 50;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Asks whether the page's own description of its article (`articleBody` in JSON-LD) holds a text that the page shows.
 * Null where it has none. Evidence only: nothing of it is ever brought out, as the page may hide it on purpose.
 */
export function describedBody(nodes: readonly JsonObject[]): ((text: string) => boolean) | null {
  const body = nodes
    .filter(isArticleNode)
    .flatMap((node) => asList(node.articleBody))
    .filter((value) => typeof value === 'string')
    .map((value) => fold(unescapeEntities(value.replace(/<[^>]+>/g, ' '))))
    .join(' ');
  if (body.length < LEAST_LENGTH) return null;
  return (text) => {
    const folded = fold(text);
    return folded !== '' && (body.includes(folded.slice(0, PROBE)) || body.includes(folded.slice(-PROBE)));
  };
}
