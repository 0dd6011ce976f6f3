import { classOf } from '../element-names';
import { isHeadlineLink, isParagraph, mainStretch, type ProseStretch } from './continuous-prose';
import type { PageShape, TextRun } from './page-shape';

const bit = (value: boolean): number => (value ? 1 : 0);
/** 0 for none, 1 at `full`, logarithmic between: the tenth item tells less than the first. */
const log = (value: number, full: number): number =>
  Math.min(1.2, Math.log1p(Math.max(0, value)) / Math.log1p(full));
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** A day as any language writes it: a year beside another number, or a clock time. */
const DATED =
  /(?:19|20)\d\d[^\d]{0,3}\d|\d[^\d]{1,14}(?:19|20)\d\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{1,2}\D{1,14}[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4}|\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)/;
const CLOCK = /\b\d{1,2}[:.h]\d\d\b/;
const PRICE = /[$€£¥₩₹₽]\s?\d|\d\s?(?:€|zł|kr|USD|EUR|руб|원|円|元|лв|₫)/;
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author|auteur|autor|writer|reporter|dateline|pub(?:lish)?-?date|posted-on|entry-meta|article-meta|article__meta)/i;
/** In Chinese a name stands close to what its bearer does, and a stroke leads to the place or the work. */
const BYLINE_TEXT =
  /^\s*(?:by|von|par|por|di|door|av|автор|作者|记者|記者|بقلم|كتب|글|מאת)[\s:：]+\p{L}|기자\s*$|記者\s*$|记者\s*$|^\s*[(（【[]?(?:[^\s/／]{0,6}[记記]者|[文图圖]|作者|撰文)\s*[\p{Script=Han}·]{2,8}\s*[/／]|^\s*[文撰]\s*[/／]\s*[\p{Script=Han}·]{2,8}\s*$/iu;

/** A link this long in a paragraph names another page (characters), and this much of the paragraph is its headline. */
const ITEM_LINK_CHARS = 22;
const ITEM_LINK_SHARE = 0.15;

/** A paragraph this few runs after a headline link is that headline's teaser. */
const TEASER_DISTANCE = 3;

interface Opening {
  date: number;
  clock: number;
  byline: number;
  time: number;
}

/** Texts below the headline that carry date and byline wherever the longest prose begins: in a notice above, in a card below. */
const BELOW_HEADLINE = 6;

/** What stands between the headline and the text: the zone where articles carry date and byline. */
function readOpening({ runs, h1 }: PageShape, stretch: ProseStretch | null): Opening {
  const opening: Opening = { date: 0, clock: 0, byline: 0, time: 0 };
  if (!stretch) return opening;
  const isBelowHeadline = h1 >= 0 && h1 < stretch.first + 3;
  const from = isBelowHeadline ? Math.max(h1 - 4, stretch.first - 25) : stretch.first - 8;
  readLines(runs, from, stretch.first + 4, opening);
  if (h1 >= 0 && h1 < stretch.end) readLines(runs, h1 + 1, h1 + 1 + BELOW_HEADLINE, opening);
  return opening;
}

function readLines(runs: readonly TextRun[], from: number, end: number, opening: Opening): void {
  for (let i = Math.max(0, from); i < Math.min(runs.length, end); i++) {
    const run = runs[i] as TextRun;
    if (run.hasTime) opening.time = 1;
    if (run.chars > 130) continue;
    if (run.hasDigit && DATED.test(run.text)) opening.date = 1;
    if (run.hasDigit && CLOCK.test(run.text)) opening.clock = 1;
    if (BYLINE_TEXT.test(run.text) || namedByline(run.node)) opening.byline = 1;
  }
}

function namedByline(node: Node): boolean {
  let first = node;
  while (first.firstChild) first = first.firstChild;
  for (let at = first.parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (at.getAttribute('rel') === 'author') return true;
    const names = classOf(at);
    if (names !== '' && BYLINE_NAMES.test(names)) return true;
  }
  return false;
}

/** Signals of the visible page, each 0 to about 1. */
export function bodySignals(shape: PageShape, stretches: readonly ProseStretch[]): Record<string, number> {
  const stretch = mainStretch(stretches);
  let text = 0;
  let links = 0;
  let prose = 0;
  let paragraphs = 0;
  let furniture = 0;
  let headings = 0;
  let prices = 0;
  let cells = 0;
  let lists = 0;
  let dates = 0;
  let teasers = 0;
  let lastCard = -9;
  let inner = 0;
  let items = 0;
  let innerDates = 0;
  let innerLinks = 0;
  let units = 0;
  let lastHead = -9;
  const cards = { total: 0, before: 0, headings: 0 };
  for (const [i, run] of shape.runs.entries()) {
    const isInside = stretch !== null && i >= stretch.first && i < stretch.end;
    if (isHeadlineLink(run)) {
      lastCard = i;
      if (!run.isFurniture) {
        cards.total++;
        if (run.isHeading) cards.headings++;
        if (!stretch || i < stretch.first) cards.before++;
      }
    } else if (run.isHeading && isInside) inner++;
    if (isInside && isHeadlineLink(run)) innerLinks++;
    if (run.isHeading) lastHead = i;
    text += run.chars;
    links += run.linkChars;
    if (run.isFurniture) furniture += run.chars;
    if (run.isHeading) headings++;
    if (run.inCell) cells += run.chars;
    if (run.inList && !run.isFurniture) lists += run.chars;
    if (run.chars < 60) {
      if (run.hasDigit && PRICE.test(run.text)) prices++;
      if (run.hasTime || (run.hasDigit && DATED.test(run.text))) {
        dates++;
        if (isInside) innerDates++;
      }
    }
    if (!run.isFurniture && isParagraph(run)) {
      if (isInside && run.linkChars >= Math.max(ITEM_LINK_CHARS, run.chars * ITEM_LINK_SHARE)) items++;
      prose += run.chars;
      paragraphs++;
      if (i - lastCard <= TEASER_DISTANCE) teasers++;
      if (isInside && i - lastHead <= TEASER_DISTANCE) units++;
    }
  }
  const opening = readOpening(shape, stretch);
  const length = stretch?.chars ?? 0;
  return {
    proseLength: log(length, 12_000),
    proseMedium: bit(length > 900),
    proseShort: bit(length < 450),
    proseShare: share(length, text),
    teaserShare: share(teasers, paragraphs),
    itemShare: share(items, stretch?.paragraphs ?? 0),
    proseOneness: share(length, prose),
    paragraphs: log(stretch?.paragraphs ?? 0, 60),
    paragraphLength: stretch ? Math.min(1, length / stretch.paragraphs / 500) : 0,
    loneParagraphs: log(paragraphs - (stretch?.paragraphs ?? 0), 40),
    stretches: log(stretches.length, 20),
    quotes: stretch ? Math.min(1, (stretch.quotes / Math.max(1, stretch.paragraphs)) * 0.7) : 0,
    listShare: share(lists, text - furniture),
    proseInList: share(stretch?.inList ?? 0, length),
    innerDates: log(innerDates, 10),
    innerDateRate: stretch ? Math.min(1, innerDates / stretch.paragraphs) : 0,
    innerLinkRate: stretch ? Math.min(1, innerLinks / stretch.paragraphs) : 0,
    unitShare: share(units, stretch?.paragraphs ?? 0),
    innerHeadings: log(inner, 20),
    innerHeadingRate: stretch ? Math.min(1, inner / stretch.paragraphs) : 0,
    linkShare: share(links, text),
    cards: log(cards.total, 60),
    cardsBefore: log(cards.before, 30),
    cardHeadings: log(cards.headings, 40),
    cardsPerProse: Math.min(1.5, (cards.total * 100) / Math.max(200, length)),
    headings: log(headings, 60),
    dates: log(dates, 30),
    times: log(shape.times, 20),
    oneTime: bit(shape.times >= 1 && shape.times <= 3),
    oneArticle: bit(shape.articles === 1),
    manyArticles: bit(shape.articles > 4),
    oneH1: bit(shape.h1Count === 1),
    noH1: bit(shape.h1Count === 0),
    h1Length: shape.h1 >= 0 ? Math.min(1, (shape.runs[shape.h1]?.chars ?? 0) / 80) : 0,
    longH1: bit(shape.h1 >= 0 && (shape.runs[shape.h1]?.chars ?? 0) >= 30),
    prices: log(prices, 20),
    controls: log(shape.controls, 60),
    code: log(shape.code, 20),
    tables: log(shape.tables, 10),
    cellShare: share(cells, text),
    images: log(shape.images, 80),
    videos: bit(shape.videos > 0),
    smallPage: bit(text < 1500),
    openingDate: opening.date,
    openingClock: opening.clock,
    openingByline: opening.byline,
    openingTime: opening.time,
    openingBoth: opening.byline * Math.max(opening.date, opening.time),
  };
}
