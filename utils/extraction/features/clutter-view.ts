import type { Page } from '../blocks';
import { KIND_NAMES } from '../clutter/kinds';
import type { ClutterMatch } from '../clutter/match';
import type { PhraseMatch } from '../clutter/phrases';
import { log, type RowWriter } from './row-writer';

/** Every kind but the last, which is the model's own. */
const KIND_GROUPS = KIND_NAMES.slice(0, -1);

export const CLUTTER_FEATURES = [
  ...['sureMatch', 'unsureMatch', 'matchWords', 'clutterBefore', 'clutterAfter'],
] as const;

export const KIND_FEATURES: readonly string[] = [
  ...KIND_GROUPS.map((kind) => `phrase:${kind}`),
  ...KIND_GROUPS.map((kind) => `match:${kind}`),
];

/** Blocks before and after that count as near. */
const NEAR = 3;

/** What the finder found on a page, as seen from its blocks. */
export class ClutterView {
  private readonly sure: Uint8Array;
  private readonly unsure: Uint8Array;
  private readonly kinds: Uint32Array;
  /** Words of the smallest match that holds a block. */
  private readonly words: Float32Array;

  constructor({ blocks }: Page, matches: readonly ClutterMatch[]) {
    this.sure = new Uint8Array(blocks.length);
    this.unsure = new Uint8Array(blocks.length);
    this.kinds = new Uint32Array(blocks.length);
    this.words = new Float32Array(blocks.length);
    for (const match of matches) {
      const bit = 1 << KIND_NAMES.indexOf(match.kind);
      const flags = match.sure ? this.sure : this.unsure;
      let words = 0;
      for (let i = match.first; i < match.end; i++) words += blocks[i]?.facts.words ?? 0;
      for (let i = match.first; i < match.end; i++) {
        flags[i] = 1;
        this.kinds[i] = (this.kinds[i] as number) | bit;
        const known = this.words[i] as number;
        this.words[i] = known === 0 ? words : Math.min(known, words);
      }
    }
  }

  put(row: RowWriter, index: number): void {
    row.put(this.sure[index] as number);
    row.put(this.unsure[index] as number);
    row.put(log(this.words[index] as number));
    row.put(this.near(index, -1));
    row.put(this.near(index, 1));
  }

  putKinds(row: RowWriter, index: number, phrases: readonly PhraseMatch[]): void {
    for (const match of phrases) {
      const kind = KIND_GROUPS.indexOf(match.kind);
      if (kind >= 0) row.putAhead(kind, 1);
    }
    row.skip(KIND_GROUPS.length);
    const kinds = this.kinds[index] as number;
    for (let k = 0; kinds >> k !== 0 && k < KIND_GROUPS.length; k++) row.putAhead(k, (kinds >> k) & 1);
  }

  private near(index: number, step: 1 | -1): number {
    let count = 0;
    for (let k = 1; k <= NEAR; k++) {
      const j = index + k * step;
      if (j >= 0 && j < this.sure.length && (this.sure[j] || this.unsure[j])) count++;
    }
    return count;
  }
}
