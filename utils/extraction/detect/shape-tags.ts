// What each HTML element does to the reading of a page's visible text: one look-up an element.

/** What a run of text stands in, as bits. */
export const IN = {
  link: 1,
  heading: 2,
  list: 4,
  cell: 8,
  time: 16,
  /** Navigation, a footer or a dialog. */
  furniture: 32,
  /** Something named or tagged as a side matter. */
  aside: 64,
} as const;

/** Which counter of the page an element adds to. */
export type Counter = 'images' | 'times' | 'articles' | 'controls' | 'tables' | 'code' | 'videos' | 'h1Count';

export interface ShapeTag {
  isSkipped: boolean;
  isInline: boolean;
  isBreak: boolean;
  /** Boxes whose class, id or role tells what they hold. */
  isNamed: boolean;
  /** Bits of `IN` that hold for everything inside. */
  sets: number;
  counter: Counter | null;
}

const BLOCK: ShapeTag = {
  isSkipped: false,
  isInline: false,
  isBreak: false,
  isNamed: false,
  sets: 0,
  counter: null,
};
const tags = new Map<string, ShapeTag>();

function add(names: string, change: Partial<ShapeTag>): void {
  for (const name of names.split(' ')) tags.set(name, { ...(tags.get(name) ?? BLOCK), ...change });
}

add('script style noscript template svg head object canvas select textarea iframe picture', {
  isSkipped: true,
});
add(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s small span strong strike sub sup time tt u var wbr',
  { isInline: true },
);
add('br', { isBreak: true });
add('div section ul ol p', { isNamed: true });
add('a', { sets: IN.link });
add('time', { sets: IN.time });
add('li', { sets: IN.list });
add('td th', { sets: IN.cell });
add('h1 h2 h3 h4 h5 h6 h7', { sets: IN.heading });
add('nav footer dialog', { sets: IN.furniture });
add('aside', { sets: IN.aside });
add('img picture', { counter: 'images' });
add('time', { counter: 'times' });
add('article', { counter: 'articles' });
add('button input select textarea', { counter: 'controls' });
add('table', { counter: 'tables' });
add('pre code', { counter: 'code' });
add('video', { counter: 'videos' });
add('h1', { counter: 'h1Count' });

/** What an element of this name does; an unknown one is a plain block. */
export const shapeTag = (localName: string): ShapeTag => tags.get(localName) ?? BLOCK;
