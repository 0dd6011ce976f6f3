import type { PlantedKind } from './planted-kinds';
import type { ShapeName } from './shapes';

/** Rules are written against the one half and checked on the other. */
export type Half = 'build' | 'check';

export interface PlantedBox {
  kind: PlantedKind;
  /** Texts that are in this box and nowhere else on the page; the box leaked if any is in the output. */
  texts: readonly string[];
}

export type DecoyType = 'prose' | 'subhead' | 'links' | 'correction' | 'table' | 'container';

export interface PlantedDecoy {
  type: DecoyType;
  texts: readonly string[];
}

/** A page and the truth about it. */
export interface PlantedPage {
  id: string;
  lang: string;
  shape: ShapeName;
  half: Half;
  url: string;
  html: string;
  title: string;
  /** The article word for word: blocks joined by \n, without captions. */
  text: string;
  boxes: readonly PlantedBox[];
  decoys: readonly PlantedDecoy[];
  /** In page order. */
  related: readonly { title: string; url: string }[];
}
