import type { Reading, Weighers } from './candidates';
import { BlockModel, type ModelFile } from './model';
import file from './model.json';

const model = new BlockModel(file as ModelFile);

/** What was learned of words. */
export const weighers: Weighers = {
  tokens: (cache) => model.createTokenWeigher(cache),
  words: model.weighWords,
};

/** The probability, per block, that it is article text; 0 where the model is not asked. */
export function scoreBlocks(reading: Reading): Float64Array {
  const { page, rows, asked, company } = reading;
  return model.score(rows, page.blocks, company, asked);
}
