/** Pixels that the toolbar covers, and a little air: a heading just below it counts as reached. */
const REACH = 72;

/** The headings that one walks along: the title, those of the body, and the one above the related links. */
function headingsOf(reader: Element): HTMLElement[] {
  return [...reader.querySelectorAll<HTMLElement>('h1, .body :is(h2, h3, h4, h5, h6), .related > h2')];
}

/** The heading that one went to and still sees, else the last above the line where one reads, or -1. */
function currentIndex(headings: readonly HTMLElement[]): number {
  const focused = headings.findIndex((heading) => heading.matches(':focus'));
  const { top = -1 } = headings[focused]?.getBoundingClientRect() ?? {};
  // At the end of the article a heading that was gone to can't come up to the line.
  if (top >= 0 && top < window.innerHeight) return focused;
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
  // At the very top one reads what is under the title.
  const from = Math.max(0, currentIndex(headings));
  const here = headings[from];
  // Within a part, back leads to its beginning first.
  const isPast = here !== undefined && here.getBoundingClientRect().bottom < 0;
  const target = step === -1 && isPast ? here : headings[from + step];
  if (!target) return false;
  goTo(target);
  return true;
}

/** Goes to the heading with an id. */
export function goToHeading(reader: Element, id: string): void {
  const heading = (reader.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (heading) goTo(heading);
}

/** Brings a part of the article to the top and puts the focus there, so that reading and Tab go on from it. */
export function goTo(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
