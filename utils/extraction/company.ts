import { type Box, groupOf, type Page } from './blocks';
import type { MainBox } from './main-box';
import { numberOf } from './number-of';

/** Whom each block keeps company with: blocks with the same number in one of the lists belong together. */
export interface Company {
  /** The same tags and classes for box and parent: set alike, wherever on the page. */
  style: Int32Array;
  parent: Int32Array;
  /** The nearest box with several blocks. */
  group: Int32Array;
  /** The same part of the main box; 0 outside. */
  part: Int32Array;
}

export const COMPANIES = ['style', 'parent', 'group', 'part'] as const satisfies (keyof Company)[];

export function companyOf(page: Page, main: MainBox): Company {
  const count = page.blocks.length;
  const company: Company = {
    style: new Int32Array(count),
    parent: new Int32Array(count),
    group: new Int32Array(count),
    part: new Int32Array(count),
  };
  /** Numbers of pairs of styles. */
  const pairs = new Map<number, number>();
  const styleOf = (box: Box | null): number => (box ? box.style + 1 : 0);
  const styleId = (box: Box): number =>
    numberOf(pairs, styleOf(box) * (page.boxes.length + 1) + styleOf(box.parent));
  for (const { index, box } of page.blocks) {
    const before = page.blocks[index - 1];
    company.style[index] = before?.box === box ? (company.style[index - 1] as number) : styleId(box);
    company.parent[index] = (box.parent ?? box).order;
    company.group[index] = groupOf(box).order;
    company.part[index] = (main.places[index]?.part?.order ?? -1) + 1;
  }
  return company;
}
