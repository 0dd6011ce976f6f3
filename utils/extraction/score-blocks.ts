import type { Reading, Weighers } from './candidates';
import { BlockModel, type ModelFile } from './model';
import file from './model.json';
import { Furniture } from './prune';
import { finish, type Steps } from './steps';

const model = new BlockModel(file as ModelFile);

/** What was learned of words. */
export const weighers: Weighers = {
  tokens: (cache) => model.createTokenWeigher(cache),
  words: () => model.wordWeigher(),
};

/** The probability, per block, that it is article text. */
export const scoreBlocks = (reading: Reading): Float64Array => finish(scoreBlocksInSteps(reading));

/** The same in steps, for a page that someone is reading. */
export function scoreBlocksInSteps({ page, rows, furniture, company }: Reading): Steps<Float64Array> {
  return model.score(
    rows,
    page.blocks,
    company,
    (index) => page.blocks[index]?.text !== '' && furniture[index] !== Furniture.chrome,
  );
}
