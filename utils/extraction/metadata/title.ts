import { createComparer } from '../similarity';
import type { HeadFacts } from './head-facts';
import { type JsonObject, textOf } from './json-ld';
import { readText, squash, tidy } from './plain-text';

export interface TitleFinding {
  title: string;
  origin: string;
  /** The element that shows the title, from which the byline and date are looked for. */
  heading: Element | null;
}

/** Marks that part a title from the site's name. A plain hyphen or colon counts only with spaces around it. */
const SEPARATOR = /\s+[|\-–—:·•»«›/\\]+\s+|\s*[|｜»·•]\s*|\s+::\s+|_(?=[^_]*$)/g;

const MAX_HEADINGS = 15;
/** Dice similarity from which two titles say the same. Source: corpus, newspaper4k and wcxb, by cross-check. */
const SAME_TITLE = 0.5;
const NEARLY_EQUAL = 0.8;
const MAX_TITLE_LENGTH = 300;

/** Whether a title's end (or beginning) is the site's name rather than part of the title. */
function isSiteName(part: string, siteName: string, host: string): boolean {
  const name = squash(part);
  if (name === '') return true;
  const site = squash(siteName);
  const plainHost = squash(host.replace(/\.(?:com|org|net|co|gov|edu|info)?(?:\.?[a-z]{2,4})$/, ''));
  if (site !== '' && (name === site || (site.length > 3 && (name.includes(site) || site.includes(name)))))
    return true;
  return (
    plainHost.length > 2 &&
    (name === plainHost || name.startsWith(plainHost) || (name.length > 3 && plainHost.includes(name)))
  );
}

/** Chinese and Japanese pages put the outlet behind a bare hyphen: told by what outlets' names end in. */
const UNSPACED_SITE =
  /(?<=[\u3040-\u9fff！？。”」』])[-_—–]\s*[\p{L}\p{N}]{1,8}(?:网|網|报|報|社|台|新闻|新聞|频道|ニュース)$/u;

/** A `<title>` or `og:title` without the site's name before or after it. */
export function stripSiteName(title: string, siteName: string, host: string): string {
  const unspaced = title.replace(UNSPACED_SITE, '');
  // A channel's name may stand before the outlet's.
  if (unspaced !== title) return unspaced.replace(UNSPACED_SITE, '');
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts[cuts.length - 1];
  const first = cuts[0];
  if (!last || !first) return title;
  for (const cut of cuts) {
    const tail = title.slice(cut.index + cut[0].length);
    if (isSiteName(tail, siteName, host)) return title.slice(0, cut.index).trim() || title;
  }
  const head = title.slice(0, first.index);
  if (isSiteName(head, siteName, host)) return title.slice(first.index + first[0].length).trim() || title;
  return title;
}

interface Reference {
  text: string;
  origin: string;
  squashed: string;
  /** How alike another text is, 0 to 1. */
  alike: (text: string) => number;
}

function references(
  head: HeadFacts,
  article: JsonObject | null,
  siteName: string,
  host: string,
): Reference[] {
  const cited = head.first([
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
  ]);
  const found = [
    textOf(article?.headline) === ''
      ? { text: textOf(article?.name), origin: 'json-ld name' }
      : { text: textOf(article?.headline), origin: 'json-ld headline' },
    { text: stripSiteName(head.value('og:title'), siteName, host), origin: 'meta og:title' },
    { text: stripSiteName(head.value('twitter:title'), siteName, host), origin: 'meta twitter:title' },
    { text: cited?.value ?? '', origin: `meta ${cited?.key}` },
    { text: stripSiteName(head.title, siteName, host), origin: 'title' },
  ];
  const usable = found.filter(({ text }) => text !== '' && text.length <= MAX_TITLE_LENGTH);
  return usable
    .filter(({ text }, i) => usable.findIndex((other) => other.text === text) === i)
    .map((one) => ({ ...one, squashed: squash(one.text), alike: createComparer(one.text) }));
}

/** What a heading counts as that a `<title>` holds among more. */
const CONTAINED = 0.7;
/** Letters; shorter headings stand in a title by chance. */
const MIN_CONTAINED = 15;

function likeness(text: string, refs: readonly Reference[]): number {
  const inner = squash(text);
  return refs.reduce((best, { alike, squashed }) => {
    const isContained = inner.length > MIN_CONTAINED && squashed.includes(inner);
    return Math.max(best, alike(text), isContained ? CONTAINED : 0);
  }, 0);
}

const isFurniture = (heading: Element): boolean => {
  const link = heading.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (link && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)) return true;
  return heading.closest('nav, footer, dialog, [aria-hidden="true"], [hidden]') !== null;
};

interface Candidate {
  heading: Element;
  text: string;
  like: number;
}

function candidatesIn(
  document: Document,
  tag: string,
  limit: number,
  refs: readonly Reference[],
): Candidate[] {
  const out: Candidate[] = [];
  for (const heading of document.getElementsByTagName(tag)) {
    const text = readText(heading, MAX_TITLE_LENGTH + 1);
    if (text.length >= 2 && text.length <= MAX_TITLE_LENGTH)
      out.push({ heading, text, like: likeness(text, refs) });
    if (out.length >= limit) break;
  }
  return out;
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (top, one) => (!top || one.like > top.like + 1e-9 ? one : top),
    undefined,
  );

/** An element whose whole text is the title: pages that use no heading tags. Looks at the first few hundred texts. */
function findByText(document: Document, refs: readonly Reference[]): Element | null {
  const body = document.body;
  if (!body) return null;
  const wanted = new Set(refs.map(({ squashed }) => squashed).filter((text) => text.length > 7));
  if (wanted.size === 0) return null;
  const walker = document.createTreeWalker(body, 4);
  for (let i = 0; i < 1500; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return null;
    const { length } = node;
    if (length > 7 && length <= MAX_TITLE_LENGTH * 2 && wanted.has(squash(node.data)))
      return node.parentElement;
  }
  return null;
}

/**
 * The title as the page shows it: the `<h1>` that agrees best with what the head says, else another heading or text
 * that does, else the head's own.
 */
export function readTitle(
  document: Document,
  head: HeadFacts,
  article: JsonObject | null,
  siteName: string,
  host: string,
): TitleFinding {
  const refs = references(head, article, siteName, host);
  const h1s = candidatesIn(document, 'h1', MAX_HEADINGS, refs);
  const top = best(h1s);
  if (top && top.like >= SAME_TITLE) return { title: top.text, origin: 'h1', heading: top.heading };

  const lower = best(['h2', 'h3'].flatMap((tag) => candidatesIn(document, tag, MAX_HEADINGS, refs)));
  if (lower && lower.like >= NEARLY_EQUAL && !isSiteName(lower.text, siteName, host))
    return { title: lower.text, origin: lower.heading.localName, heading: lower.heading };

  const proper = h1s.filter(
    ({ heading, text }) =>
      !isFurniture(heading) && !isSiteName(text, siteName, host) && squash(text).length > 3,
  );
  const only = proper.length === 1 ? proper[0] : best(proper.filter(({ like }) => like > 0.2));
  if (only && (only.like > 0.2 || only.text.split(' ').length >= 3))
    return { title: only.text, origin: 'h1', heading: only.heading };

  const [reference] = refs;
  const shown = findByText(document, refs);
  if (shown)
    return {
      title: readText(shown, MAX_TITLE_LENGTH) || tidy(reference?.text),
      origin: 'text',
      heading: shown,
    };
  const fallback = proper[0];
  if (reference)
    return { title: reference.text, origin: reference.origin, heading: fallback?.heading ?? null };
  if (fallback) return { title: fallback.text, origin: 'h1', heading: fallback.heading };
  return { title: '', origin: '', heading: null };
}
