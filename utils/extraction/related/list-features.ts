import { type Block, type Box, linkDensity } from '../blocks';
import type { ClutterKindName } from '../clutter/kinds';
import { Furniture } from '../prune';
import { comparableWords } from '../similarity';
import { HEADING } from '../tags';
import { announces } from '../text-facts';
import { isForeignStory, isPointer, type JudgeContext, judgeList, LABEL_KINDS } from './judge-list';
import { boxesAround, COLUMN_NAME, isPaging, isWithinOther, MENU_NAME, SITE_NAME } from './list-place';
import { isPopularHeading } from './popular-heading';
import type { Card } from './story-cards';
import type { StoryList } from './story-lists';
import { isTimeText } from './time-text';
import { subjectWords, WordOverlap } from './word-overlap';

export interface ListContext extends JudgeContext {
  title: string;
  url: string;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;

/** What the judge is told of each list of a page. */
export function listFeatures(lists: readonly StoryList[], context: ListContext): Record<string, number>[] {
  const { page, isBody, bodyEnd, titleOf, urls } = context;
  const cards = lists.flatMap((list) => list.cards);
  const indexOf = new Map(cards.map((card, i): [Card, number] => [card, i]));
  const overlap = new WordOverlap(cards.map((card) => titleOf(card) ?? ''));
  const titleWords = subjectWords(context.title);
  const bodyWords = new Set<string>();
  const bodyBefore = new Float64Array(page.blocks.length + 1);
  let lastBody = 0;
  for (const block of page.blocks) {
    const body = isBody(block.index);
    bodyBefore[block.index + 1] = (bodyBefore[block.index] as number) + (body ? block.facts.words : 0);
    if (!body) continue;
    if (block.index < bodyEnd) lastBody = block.index;
    for (const word of subjectWords(block.text)) bodyWords.add(word);
  }
  const bodyTotal = bodyBefore[page.blocks.length] as number;
  const bestOf = cards.map((_, i) => overlap.of(i, titleWords));
  const bodyOf = cards.map((_, i) => overlap.of(i, bodyWords));
  const pageTitleShare = mean(bestOf.map(({ share: s }) => s));
  const pageBodyShare = mean(bodyOf.map(({ share: s }) => s));
  const urlLists = new Map<string, number>();
  for (const list of lists)
    for (const url of new Set(list.cards.map((card) => card.url)))
      urlLists.set(url, (urlLists.get(url) ?? 0) + 1);
  const early = new Set<string>();
  for (const block of page.blocks) {
    if (isBody(block.index)) break;
    const url = urls.of(block.box.link?.getAttribute('href') ?? block.href);
    if (url) early.add(url);
  }
  const styleOf = ({ cards: own, box }: StoryList): string => {
    const at = own[0]?.box ?? box;
    return `${at.tag}.${at.names}|${at.parent?.tag}.${at.parent?.names}`;
  };
  const styles = new Map<string, number>();
  for (const list of lists) styles.set(styleOf(list), (styles.get(styleOf(list)) ?? 0) + 1);
  const seenStyles = new Set<string>();
  const own = pathShape(context.url);
  let afterBody = 0;
  const features = lists.map((list) => {
    const first = list.cards[0] as Card;
    const last = list.cards[list.cards.length - 1] as Card;
    const row: Record<string, number> = {};
    const n = list.cards.length;
    const is = (name: string, value: boolean) => {
      row[name] = value ? 1 : 0;
    };
    // place
    is('inBody', first.inBody);
    is('beforeEnd', first.first < bodyEnd);
    row.blocksAfter = Math.log1p(Math.max(0, first.first - bodyEnd));
    row.bodyShare = bodyTotal === 0 ? 0 : (bodyBefore[first.first] as number) / bodyTotal;
    let words = 0;
    let links = 0;
    let headings = 0;
    for (let i = bodyEnd; i < first.first; i++) {
      const block = page.blocks[i] as Block;
      if (linkDensity(block) > 0.5) links += 1;
      else words += block.facts.words;
      if (HEADING.test(block.box.tag)) headings++;
    }
    row.wordsBetween = Math.log1p(words);
    row.linksBetween = Math.log1p(links);
    row.headingsBetween = Math.min(10, headings);
    is('firstAfter', first.first >= bodyEnd && afterBody === 0);
    row.rankAfter = first.first >= bodyEnd ? Math.min(12, afterBody++) : -1;
    row.position = first.first / page.blocks.length;
    const { up, down } = levelsApart((page.blocks[lastBody] as Block).box, list.box);
    row.levelsUp = Math.min(10, up);
    row.levelsDown = Math.min(10, down);
    const tags = new Set<string>();
    const kinds = new Set<ClutterKindName>();
    let site = 0;
    let column = 0;
    let menu = 0;
    for (const box of boxesAround(list, context)) {
      tags.add(box.tag);
      for (const { kind } of context.facts.tokens(box)) kinds.add(kind);
      if (SITE_NAME.test(box.names)) site++;
      if (COLUMN_NAME.test(box.names)) column++;
      if (MENU_NAME.test(box.names)) menu++;
    }
    for (const tag of ['aside', 'nav', 'footer', 'header', 'section', 'article', 'form', 'table'])
      is(`in_${tag}`, tags.has(tag));
    is('inArticle', hasAncestor(list.box, 'article'));
    is('inMain', hasAncestor(list.box, 'main'));
    row.siteNames = Math.min(3, site);
    is('columnName', column > 0);
    is('menuName', menu > 0);
    for (const kind of ['related', 'most-read', 'sponsored', 'ad'] as const)
      is(`named_${kind}`, kinds.has(kind));
    is(
      'named_other',
      [...kinds].some((kind) => !NAMED.has(kind)),
    );
    row.furniture = context.furniture[first.first] ?? 0;
    is('chrome', context.furniture[first.first] === Furniture.chrome);
    // label
    const label = list.label === null ? null : (page.blocks[list.label] as Block);
    const at = list.label ?? (list.cards.every((card) => card.at === first.at) ? first.at : undefined);
    const told = at === undefined ? [] : context.tell(at).filter(({ kind }) => LABEL_KINDS.has(kind));
    is('label', label !== null);
    row.labelLevel = label && HEADING.test(label.box.tag) ? Number(label.box.tag.slice(1)) || 0 : 0;
    row.labelWords = label ? Math.min(12, label.facts.words) : 0;
    row.labelDistance = list.label === null ? -1 : first.first - list.label;
    is('labelColon', label !== null && announces(label.text));
    is('labelLinks', label !== null && (label.links > 0 || label.box.link !== null));
    is(
      'told_related',
      told.some(({ kind, list: of }) => kind === 'related' && of === undefined),
    );
    is(
      'told_site',
      told.some(({ kind, list: of }) => kind === 'related' && of === 'siteWide'),
    );
    is(
      'told_paging',
      told.some(({ kind, list: of }) => kind === 'related' && of === 'paging'),
    );
    is(
      'told_most',
      told.some(({ kind }) => kind === 'most-read') || (label !== null && isPopularHeading(label.text)),
    );
    is(
      'told_sponsored',
      told.some(({ kind }) => kind === 'sponsored'),
    );
    is(
      'told_other',
      told.some(({ kind }) => kind !== 'related' && kind !== 'most-read' && kind !== 'sponsored'),
    );
    row.labelTitle = label ? sharedShare(subjectWords(label.text), titleWords) : 0;
    const before = page.blocks[first.first - 1];
    is(
      'introduced',
      before !== undefined && before.linkChars === 0 && before.facts.words <= 12 && announces(before.text),
    );
    is('pointer', isPointer(list, context));
    is('foreignStory', isForeignStory(list, context));
    is('withinOther', isWithinOther(list, context, false));
    is('withinWorse', isWithinOther(list, context, true));
    is('paging', isPaging(list));
    // cards
    row.cards = Math.log1p(n);
    is('single', n === 1);
    row.unique = new Set(list.cards.map(({ url }) => url)).size / n;
    row.own = share(list.cards, ({ url }) => urls.isOwn(url));
    row.story = share(list.cards, ({ url }) => urls.isStoryAddress(url));
    row.slug = share(list.cards, ({ url }) => urls.hasSlug(url));
    const shapes = list.cards.map(({ url }) => pathShape(url));
    row.sameSection = share(shapes, ({ section }) => section !== '' && section === own.section);
    row.sameDepth = share(shapes, ({ depth }) => depth === own.depth);
    row.sameHead = share(shapes, ({ head }) => head === own.head);
    row.sameTail = share(shapes, ({ tail }) => tail === own.tail);
    row.depthGap = mean(shapes.map(({ depth }) => Math.min(4, Math.abs(depth - own.depth))));
    row.dated = share(shapes, ({ dated }) => dated);
    is('datedUnlike', own.dated !== row.dated > 0.5);
    row.sameHost = share(shapes, ({ host }) => host === own.host);
    row.query = share(shapes, ({ query }) => query);
    const titles = list.cards.map((card) => titleOf(card));
    const lengths = titles.map((title) => (title === undefined ? 0 : comparableWords(title).length));
    row.titled = share(titles, (title) => title !== undefined);
    row.titleWords = Math.min(25, mean(lengths));
    row.titleLeast = Math.min(25, Math.min(...lengths));
    row.titleMost = Math.min(30, Math.max(...lengths));
    row.titleChars = Math.log1p(mean(titles.map((title) => title?.length ?? 0)));
    row.headlines = share(
      titles,
      (title) => title !== undefined && (title.length >= 24 || comparableWords(title).length >= 4),
    );
    row.pictured = share(list.cards, context.isPictured);
    let media = 0;
    let timed = 0;
    let headed = 0;
    let excerpt = 0;
    let blocks = 0;
    for (const card of list.cards) {
      let m = 0;
      let t = 0;
      let h = 0;
      let e = 0;
      for (let i = card.first; i < card.end; i++) {
        const block = page.blocks[i] as Block;
        if (block.media.length > 0) m = 1;
        if (HEADING.test(block.box.tag) || HEADING.test(block.box.parent?.tag ?? '')) h = 1;
        if (block.text.length <= 40 && isTimeText(block.text)) t = 1;
        if (block.facts.words > 10 && block.linkChars < block.text.length * 0.3) e = 1;
        blocks++;
      }
      media += m;
      timed += t;
      headed += h;
      excerpt += e;
    }
    row.media = media / n;
    row.timed = timed / n;
    row.headed = headed / n;
    row.excerpt = excerpt / n;
    row.blocksPerCard = Math.min(12, blocks / n);
    row.covered = blocks / Math.max(1, last.end - first.first);
    row.anchors = share(list.cards, ({ anchor }) => anchor !== null);
    is('li', (first.box ?? (page.blocks[first.first] as Block).box).tag === 'li');
    is('ol', list.box.tag === 'ol');
    row.boxDensity = linkDensity(list.box);
    row.boxLinks = Math.min(10, list.box.links / n);
    row.boxWords = Math.log1p(list.box.words / n);
    row.lineDensity = linkDensity(page.blocks[first.at] as Block);
    row.lineWords = Math.log1p((page.blocks[first.at] as Block).facts.words);
    is('lineHeading', HEADING.test((page.blocks[first.at] as Block).box.tag));
    row.controls = Math.min(4, list.box.controls);
    // words
    const at0 = list.cards.map((card) => indexOf.get(card) as number);
    row.titleShare = mean(at0.map((i) => bestOf[i]?.share ?? 0));
    row.titleBest = Math.max(...at0.map((i) => bestOf[i]?.best ?? 0));
    row.titleSome = share(at0, (i) => (bestOf[i]?.best ?? 0) > 0);
    row.titleGain = row.titleShare - pageTitleShare;
    row.bodyWords = mean(at0.map((i) => bodyOf[i]?.share ?? 0));
    row.bodyGain = row.bodyWords - pageBodyShare;
    // repetition and company
    row.repeated = share(list.cards, ({ url }) => (urlLists.get(url) ?? 0) > 1);
    row.early = share(list.cards, ({ url }) => early.has(url));
    const style = styleOf(list);
    row.alike = Math.min(10, styles.get(style) ?? 0);
    is('firstAlike', !seenStyles.has(style));
    seenStyles.add(style);
    row.lists = Math.log1p(lists.length);
    row.bodyLength = Math.log1p(bodyTotal);
    row.allCards = Math.log1p(cards.length);
    row.worth = ['none', 'most-read', 'site', 'likely', 'related'].indexOf(judgeList(list, context));
    return row;
  });
  const relatedAfter = features.filter((row) => row.told_related === 1 && row.rankAfter !== -1).length;
  const related = features.filter((row) => row.told_related === 1).length;
  const named = features.filter((row) => row.named_related === 1).length;
  for (const row of features) {
    row.otherRelatedAfter = Math.min(
      3,
      relatedAfter - (row.told_related === 1 && row.rankAfter !== -1 ? 1 : 0),
    );
    row.otherRelated = Math.min(3, related - (row.told_related as number));
    row.otherNamed = Math.min(3, named - (row.named_related as number));
    row.mostTitleShare =
      (row.titleShare as number) - Math.max(0, ...features.map((r) => r.titleShare as number));
  }
  return features;
}

const NAMED: ReadonlySet<ClutterKindName> = new Set([
  'related',
  'most-read',
  'sponsored',
  'ad',
  'boilerplate',
]);

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size === 0 ? 0 : shared / a.size;
}

function hasAncestor(box: Box, tag: string): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}

/** How many levels each of two boxes lies below the innermost that holds both. */
function levelsApart(a: Box, b: Box): { up: number; down: number } {
  let up = 0;
  let at: Box = a;
  while (at.parent && !(at.first <= b.first && at.end >= b.end && at.depth <= b.depth)) {
    at = at.parent;
    up++;
  }
  return { up, down: Math.max(0, b.depth - at.depth) };
}

interface PathShape {
  host: string;
  section: string;
  depth: number;
  head: string;
  tail: string;
  dated: boolean;
  query: boolean;
}

/** An address without what it says: which section, how deep, how its parts are written. */
function pathShape(address: string): PathShape {
  const { host, pathname, search } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '');
  const shapeOf = (part: string | undefined): string =>
    part === undefined
      ? ''
      : `${/\d{4,}/.test(part) ? 'n' : ''}${part.split(/[-_+]|%20/).length >= 4 ? 's' : ''}${/\.\w{2,5}$/.test(part) ? '.' : ''}`;
  return {
    host,
    section: parts.length > 1 ? (parts[0] as string) : '',
    depth: parts.length,
    head: parts.length > 1 ? shapeOf(parts[0]) : '-',
    tail: shapeOf(parts[parts.length - 1]),
    dated:
      /(?:^|\/)(?:19|20)\d\d[/-]?\d\d?(?:[/-]|$)/.test(pathname) || /(?:19|20)\d\d-\d\d-\d\d/.test(pathname),
    query: search !== '',
  };
}
