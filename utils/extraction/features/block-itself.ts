import { type Block, isProse, linkDensity } from '../blocks';
import { headingLevel } from '../tags';
import { log, type RowWriter } from './row-writer';

export const BLOCK_FEATURES = [
  ...['words', 'chars', 'linkDensity', 'links', 'commas', 'stops', 'endsSentence', 'digits', 'uppercase'],
  ...[
    'strong',
    'emphasis',
    'media',
    'unspaced',
    'prose',
    'heading',
    'li',
    'cell',
    'quote',
    'p',
    'div',
    'pre',
  ],
  ...['caption', 'dl'],
] as const;

/** What a block is by itself. */
export function putBlock(row: RowWriter, block: Block): void {
  const { facts } = block;
  const chars = Math.max(1, facts.chars);
  row.put(log(facts.words));
  row.put(log(facts.chars));
  row.put(linkDensity(block));
  row.put(Math.min(20, block.links));
  row.put(facts.commas / Math.max(1, facts.words));
  row.put(Math.min(12, facts.stops));
  row.put(facts.endsSentence);
  row.put(facts.digits / chars);
  row.put(facts.uppercase / chars);
  row.put(block.strongChars / chars);
  row.put(block.emphasisChars / chars);
  row.put(Math.min(5, block.media.length));
  row.put(facts.unspaced / chars);
  row.put(isProse(block));
  const { tag } = block.box;
  row.put(headingLevel(tag));
  row.put(tag === 'li');
  row.put(tag === 'td' || tag === 'th');
  row.put(tag === 'blockquote');
  row.put(tag === 'p');
  row.put(tag === 'div' || tag === 'section');
  row.put(tag === 'pre');
  row.put(tag === 'figcaption' || tag === 'caption');
  row.put(tag === 'dt' || tag === 'dd');
}
