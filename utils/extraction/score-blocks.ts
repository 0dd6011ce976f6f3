import type { Box } from './blocks';
import type { Reading } from './candidates';
import type { TokenWeights } from './features';

// Interim: Readability's word, until the model is trained.
export const tokenWeigher = (): ((box: Box) => TokenWeights) => () => ({ sum: 0, low: 0, high: 0 });
export const CUT = 0.5;
export function scoreBlocks(reading: Reading): Float64Array {
  return Float64Array.from(reading.page.blocks, (block) =>
    reading.readability.has(block.index) ? 0.9 : 0.1,
  );
}
