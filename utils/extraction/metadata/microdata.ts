// Microdata and RDFa: what elements of the page are marked as, whatever they look like.

/** Every element that is marked as a property, and links to authors, in page order. */
export const markedElements = (document: Document): readonly Element[] => [
  ...document.querySelectorAll('[itemprop], [property], a[rel~="author" i]'),
];

/** What the page's things are, as addresses of types: at most so many. */
export const itemTypes = (document: Document, most: number): string[] =>
  [...document.querySelectorAll('[itemtype]')]
    .slice(0, most)
    .map((element) => element.getAttribute('itemtype') ?? '');

const hasWord = (value: string | null, word: string): boolean =>
  value !== null && (value === word || (value.includes(word) && value.split(/\s+/).includes(word)));

/** Whether an element is marked as a property of schema.org by this name: `itemprop="author"`, `property="schema:author"`. */
export const isProperty = (element: Element, name: string): boolean =>
  hasWord(element.getAttribute('itemprop'), name) ||
  hasWord(element.getAttribute('property'), `schema:${name}`);

/** Whether a link leads to its page's author. */
export const isAuthorLink = (element: Element): boolean =>
  element.localName === 'a' && hasWord(element.getAttribute('rel')?.toLowerCase() ?? null, 'author');
