import { BLOCK_FEATURES } from './block-itself';
import { CLUTTER_FEATURES, KIND_FEATURES } from './clutter-view';
import { BOX_FEATURES, MAIN_FEATURES, PAGE_FEATURES } from './inherited';
import { NEIGHBOUR_FEATURES } from './neighbours';
import { PLACE_FEATURES } from './place';
import { READABILITY_FEATURES } from './readability-view';
import { WORDING_FEATURES } from './wording';

/** Names of the features, in the order of a row: the model file is checked against their number. */
export const FEATURE_NAMES: readonly string[] = [
  ...BLOCK_FEATURES,
  ...PLACE_FEATURES,
  ...READABILITY_FEATURES,
  'sinceProse',
  'toProse',
  ...NEIGHBOUR_FEATURES,
  ...WORDING_FEATURES,
  'phraseAny',
  'phraseWhole',
  'headPhrase',
  'headDistance',
  'headLevel',
  'proseSinceHead',
  ...BOX_FEATURES,
  ...CLUTTER_FEATURES,
  ...PAGE_FEATURES,
  ...MAIN_FEATURES,
  'hrefKind',
  ...[
    'wordMean',
    'wordLow',
    'wordHigh',
    'wordAgainst',
    'wordStart',
    'newsScore',
    'headWordMean',
    'headWordLow',
  ],
  'noteStart',
  ...KIND_FEATURES,
];
