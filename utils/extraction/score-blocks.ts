import type { Reading } from './candidates';
import { BlockModel, type ModelFile } from './model';
import file from './model.json';
import { Furniture } from './prune';
import type { TokenCache } from './tokens';

const model = new BlockModel(file as ModelFile);

/** What the words of a box's class and id weigh. */
export const tokenWeigher = (cache: TokenCache) => model.createTokenWeigher(cache);

/** The probability, per block, that it is article text. */
export function scoreBlocks(reading: Reading): Float64Array {
  const { page, rows, furniture } = reading;
  return model.score(
    rows,
    (index) => page.blocks[index]?.text !== '' && furniture[index] !== Furniture.chrome,
  );
}
