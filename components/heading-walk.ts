/** Pixels that the toolbar covers, and a little air: a heading just below it counts as reached. */
const REACH = 72;

/** The headings that one walks along: the title, those of the body, and the one above the related links. */
function headingsOf(reader: Element): HTMLElement[] {
  return [...reader.querySelectorAll<HTMLElement>('h1, .body :is(h2, h3, h4, h5, h6), .related > h2')];
}

/** The last heading above the line where one reads, or -1. */
function currentIndex(headings: readonly HTMLElement[]): number {
  return headings.findLastIndex((heading) => heading.getBoundingClientRect().top < REACH);
}

/** The id of the heading that is being read; empty above the first. */
export function currentHeading(reader: Element): string {
  const headings = headingsOf(reader);
  return headings[currentIndex(headings)]?.id ?? '';
}

/** Moves to the next (1) or previous (-1) heading; false where there is none. */
export function walkHeadings(reader: Element, step: 1 | -1): boolean {
  const headings = headingsOf(reader);
  const root = reader.getRootNode() as Document | ShadowRoot;
  const focused = headings.indexOf(root.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : currentIndex(headings);
  // Between two headings the previous one is the one whose text is being read.
  const here = headings[from];
  const scrolledPast = here !== undefined && here.getBoundingClientRect().bottom < 0;
  const target = step === -1 && scrolledPast ? here : headings[from + step];
  if (!target) return false;
  goTo(target);
  return true;
}

/** Brings a part of the article to the top and puts the focus there, so that reading and Tab go on from it. */
export function goTo(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
