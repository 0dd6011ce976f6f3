import type { Reading, Weighers } from './candidates';
import { BlockModel, type ModelFile } from './model';
import file from './model.json';
import { Furniture } from './prune';

const model = new BlockModel(file as ModelFile);

/** What was learned of words. */
export const weighers: Weighers = {
  tokens: (cache) => model.createTokenWeigher(cache),
  words: () => model.wordWeigher(),
};

/** Decodes the model, for whoever works in steps: at the first scoring it is done anyway. */
export const prepareScoring = (): void => void model.forests();

/** The probability, per block, that it is article text. */
export function scoreBlocks(reading: Reading): Float64Array {
  const { page, rows, furniture, company } = reading;
  return model.score(
    rows,
    page.blocks,
    company,
    (index) => page.blocks[index]?.text !== '' && furniture[index] !== Furniture.chrome,
  );
}
