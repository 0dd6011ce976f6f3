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
  row.flag(facts.endsSentence);
  row.put(facts.digits / chars);
  row.put(facts.uppercase / chars);
  row.put(block.strongChars / chars);
  row.put(block.emphasisChars / chars);
  row.put(Math.min(5, block.media.length));
  row.put(facts.unspaced / chars);
  row.flag(isProse(block));
  const { tag } = block.box;
  row.put(headingLevel(tag));
  row.flag(tag === 'li');
  row.flag(tag === 'td' || tag === 'th');
  row.flag(tag === 'blockquote');
  row.flag(tag === 'p');
  row.flag(tag === 'div' || tag === 'section');
  row.flag(tag === 'pre');
  row.flag(tag === 'figcaption' || tag === 'caption');
  row.flag(tag === 'dt' || tag === 'dd');
}
