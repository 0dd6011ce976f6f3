import { type Box, groupOf, type Page } from './blocks';
import { boxStyle } from './box-style';
import type { MainBox } from './main-box';

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
  const ids = new Map<string, number>();
  const ofBox = new Map<Box, number>();
  const styleId = (box: Box): number => {
    let id = ofBox.get(box);
    if (id === undefined) {
      const style = `${boxStyle(box)}|${box.parent ? boxStyle(box.parent) : ''}`;
      id = ids.get(style) ?? ids.size;
      ids.set(style, id);
      ofBox.set(box, id);
    }
    return id;
  };
  for (const { index, box } of page.blocks) {
    company.style[index] = styleId(box);
    company.parent[index] = (box.parent ?? box).order;
    company.group[index] = groupOf(box).order;
    company.part[index] = (main.places[index]?.part?.order ?? -1) + 1;
  }
  return company;
}
