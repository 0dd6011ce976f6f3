import type { Reading } from './candidates';
import { BlockModel, type ModelFile } from './model';
import file from './model.json';

const model = new BlockModel(file as ModelFile);

export const tokenWeigher = () => model.createTokenWeigher();

/** The probability, per block, that it is article text. */
export function scoreBlocks(reading: Reading): Float64Array {
  return model.score(reading.rows, (index) => reading.page.blocks[index]?.text !== '');
}
