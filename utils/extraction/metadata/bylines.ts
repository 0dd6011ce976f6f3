import type { Page } from '../blocks';
import { bylineOfAnyText, bylineOfPage } from './byline-anywhere';
import { type BylineFinding, bylineOfLines, MAX_BYLINE } from './byline-lines';
import { isBareMarker, isNobody, looksLikeName, namesIn } from './byline-text';
import type { DateContext } from './date-text';
import type { HeadFacts } from './head-facts';
import { asList, dereference, isObject, type JsonObject, textOf, typesOf } from './json-ld';
import { isAuthorLink, isProperty } from './microdata';
import { OUTLET_WORD } from './outlet-words';
import type { Line } from './page-lines';
import { readText, squash } from './plain-text';

const AUTHOR_META = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'og:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'cxenseparse:author',
  'rnews:author',
  'itemprop:author',
  'creator',
  'byline',
  'authors',
  'shareaholic:article_author_name',
  'vr:author',
  'book:author',
] as const;

const ORGANISATION = /Organization|Corporation|WebSite|Brand|Business/;

function fromJsonLd(
  article: JsonObject | null,
  nodes: readonly JsonObject[],
): { people: string[]; organisations: string[] } {
  const found = { people: [] as string[], organisations: [] as string[] };
  for (const key of ['author', 'creator']) {
    for (const item of asList(article?.[key])) {
      const author = dereference(item, nodes);
      const isOrganisation = isObject(author) && typesOf(author).some((type) => ORGANISATION.test(type));
      const text = isObject(author)
        ? asList(author.name)
            .map((name) => textOf(name))
            .join(', ')
        : textOf(author);
      const into = isOrganisation ? found.organisations : found.people;
      const names = isOrganisation
        ? [text].filter((name) => name !== '' && name.length < 60)
        : namesIn(text, true);
      for (const name of names) if (!into.includes(name)) into.push(name);
    }
    if (found.people.length > 0) break;
  }
  return found;
}

function fromMeta(head: HeadFacts): { names: string[]; key: string } {
  for (const key of AUTHOR_META) {
    const names = head
      .all(key)
      .filter((value) => !/^https?:|^\/\//.test(value))
      .flatMap((value) => namesIn(value, true));
    if (names.length > 0) return { names: [...new Set(names)], key };
  }
  for (const number of ['1', '2']) {
    if (!isBareMarker(head.value(`twitter:label${number}`))) continue;
    const names = namesIn(head.value(`twitter:data${number}`), true);
    if (names.length > 0) return { names, key: `twitter:data${number}` };
  }
  const cited = head.all('citation_author').map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
  return { names: cited, key: 'citation_author' };
}

function fromMicrodata(head: HeadFacts): string[] {
  const names: string[] = [];
  for (const element of head.marked) {
    if (!isProperty(element, 'author') && !isAuthorLink(element)) continue;
    if (
      element.localName === 'meta' ||
      element.closest('[itemprop="comment"], [itemtype*="Comment"], .comments, #comments, aside, footer')
    )
      continue;
    const named = element.querySelector('[itemprop~="name"], [property~="schema:name"]');
    const raw = named
      ? (named.getAttribute('content') ?? readText(named, MAX_BYLINE))
      : readText(element, MAX_BYLINE);
    if (raw.length > 100) continue;
    for (const name of namesIn(raw, element.hasAttribute('itemprop') && raw.length < 40))
      if (!names.includes(name)) names.push(name);
    if (names.length >= 8) break;
  }
  return names;
}

export interface BylineInputs {
  document: Document;
  page: Page;
  head: HeadFacts;
  article: JsonObject | null;
  nodes: readonly JsonObject[];
  lines: readonly Line[];
  images: readonly Element[];
  dates: DateContext;
  siteName: string;
  title: string;
  host: string;
  url: string;
}

/** What registered bodies have after their names. */
const LEGAL_FORM =
  /(?:^|[\s(])(?:e\.\s?V\.|GmbH|AG|KG|SE|Inc\.?|Ltd\.?|LLC|S\.A\.|S\.p\.A\.|B\.V\.|Stiftung|Foundation)(?:$|[\s,)])/;

/** Whether a name is the page's section, as its address or its description has it: kickers stand where bylines do. */
function sectionsOf({ head, article, url }: BylineInputs): (name: string) => boolean {
  const plain = (text: string): string => squash(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const sections = new Set(
    [head.value('article:section'), ...asList(article?.articleSection).map(textOf)].map(plain),
  );
  const parts = pathParts(url).slice(0, -1);
  for (const part of parts) sections.add(plain(part));
  sections.delete('');
  return (name) => sections.has(plain(name)) && !AUTHOR_PATH.test(parts.join('/'));
}

/** An address below its writer's name names no section by it. */
const AUTHOR_PATH =
  /(?:^|\/)(?:authors?|autor(?:es)?|auteurs?|by|people|blogs?|columnists?|@[\w.-]+)(?:\/|$)/i;

function pathParts(url: string): string[] {
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean);
  } catch {
    return [];
  }
}

const DOMAIN = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/;

/**
 * Who wrote it, as names only: people first, wherever they are named; an organisation only where the page's own
 * description calls it the author. Empty when the page names no one.
 */
export function readByline(inputs: BylineInputs): BylineFinding {
  const { document, page, head, article, nodes, lines, images, dates, siteName, title } = inputs;
  const site = squash(siteName);
  const isSection = sectionsOf(inputs);
  const isOther = (name: string): boolean => squash(name) !== site && !isSiteHandle(name) && !isSection(name);
  // A blog's name may be its writer's: two words that could be a person's stay when they are declared.
  const isOwner = (name: string): boolean =>
    name.split(' ').length === 2 && looksLikeName(name) && !OUTLET_WORD.test(name);
  const label = squash(inputs.host.split('.').slice(-3, -1).join(' '));
  const isSiteHandle = (name: string): boolean =>
    DOMAIN.test(name) || (!/\s/.test(name) && (squash(name) === site || label.endsWith(squash(name))));
  const publisher = squash(textOf(article?.publisher));
  const isOutlet = (name: string): boolean =>
    !isOther(name) ||
    squash(name) === label ||
    (publisher !== '' && publisher.includes(squash(name))) ||
    OUTLET_WORD.test(name) ||
    LEGAL_FORM.test(name);
  const described = fromJsonLd(article, nodes);
  const declared = (): ReturnType<typeof fromMeta> => {
    const found = fromMeta(head);
    const [first] = found.names;
    // "The Ledger, Frankfurt, Germany" is the outlet and where it is.
    const isAddress = found.names.length > 1 && first !== undefined && !isOther(first) && !isOwner(first);
    return isAddress ? { names: [], key: '' } : found;
  };
  // An owner whose name is the address may write everything there, or nothing: who is shown comes first.
  const persons = described.people.filter(
    (name) => !isOutlet(name) || (isOwner(name) && squash(name) !== label),
  );
  const readers: (() => BylineFinding)[] = [
    () => ({ names: persons, origin: 'json-ld author' }),
    () => bylineOfLines({ lines, images, dates, title, accepts: isOther }),
    () => ({ names: fromMicrodata(head).filter(isOther), origin: 'microdata author' }),
    () => {
      const { names, key } = declared();
      return {
        names: names.filter((name) => (isOther(name) && !LEGAL_FORM.test(name)) || isOwner(name)),
        origin: `meta ${key}`,
      };
    },
    () => ({ names: bylineOfPage(document, page, isOther), origin: 'byline element' }),
    () => ({ names: bylineOfAnyText(document).filter(isOther), origin: 'text' }),
    () => ({ names: described.people, origin: 'json-ld author' }),
    () => ({ names: declared().names.filter(isOther), origin: 'meta author organisation' }),
    () => ({ names: described.organisations, origin: 'json-ld author organisation' }),
  ];
  for (const read of readers) {
    const found = read();
    const names = found.names.filter((name) => !isNobody(name));
    if (names.length > 0) return { names, origin: found.origin };
  }
  return { names: [], origin: '' };
}
