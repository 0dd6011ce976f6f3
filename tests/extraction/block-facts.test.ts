// @vitest-environment happy-dom
// What the block model is told of a block beyond its own text and tags, each on a page made for it.
import { describe, expect, it } from 'vitest';
import { bestStretch } from '../../utils/extraction/best-stretch';
import type { Block, Page } from '../../utils/extraction/blocks';
import { companyOf } from '../../utils/extraction/company';
import { hrefKind } from '../../utils/extraction/features/href-kind';
import { findMainBox } from '../../utils/extraction/main-box';
import { readPage } from '../../utils/extraction/read-page';
import { STACKED, Surroundings } from '../../utils/extraction/surroundings';
import { hashWords } from '../../utils/extraction/word-hashes';
import { createWordWeigher, PLACES, wordPlaces } from '../../utils/extraction/word-weights';

const pageOf = (body: string): Page =>
  readPage(new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html'));

const blockSaying = (page: Page, start: string): Block => {
  const block = page.blocks.find(({ text }) => text.startsWith(start));
  if (!block) throw new Error(`No block begins with ${start}`);
  return block;
};

const FERRY =
  'The ferry company will run its boats across the harbour every twenty minutes from next Monday, it said.';
const CREWS =
  'Harbour crews had asked the company for shorter shifts, and passengers for boats that keep the timetable.';
const PROMO =
  'Become a member today and enjoy hundreds of recipes, quizzes and crosswords on all your devices!';

describe('the main box', () => {
  const page = pageOf(`
    <div><p>Menu of the day</p></div>
    <main><div class="story"><p>${FERRY}</p><section class="box-1"><p>${PROMO}</p></section><p>${CREWS}</p></div></main>
    <div><p>Imprint</p></div>`);
  const taken = (...starts: string[]) => {
    const wanted = starts.map((start) => blockSaying(page, start).index);
    const sums = new Float64Array(page.blocks.length + 1);
    for (const { index, facts } of page.blocks)
      sums[index + 1] = (sums[index] as number) + (wanted.includes(index) ? facts.chars : 0);
    return sums;
  };

  it('is the smallest that holds most of what a candidate takes', () => {
    expect(findMainBox(page, taken('The ferry', 'Harbour')).box.names).toBe('story');
  });

  it('is found by prose where the candidate takes nothing', () => {
    expect(findMainBox(page, taken()).box.names).toBe('story');
  });

  it('tells where each block stands', () => {
    const { places } = findMainBox(page, taken('The ferry', 'Harbour'));
    const place = (start: string) => places[blockSaying(page, start).index];
    expect(place('Menu')?.side).toBe(-1);
    expect(place('Imprint')?.side).toBe(1);
    expect(place('The ferry')).toMatchObject({ side: 0, depth: 1, position: 0, part: { order: 0 } });
    expect(place('Become')).toMatchObject({ side: 0, depth: 2, part: { order: 1 } });
    expect(place('The ferry')?.part?.styleShare).toBeGreaterThan(place('Become')?.part?.styleShare ?? 1);
  });

  it('groups what is set alike, wherever it stands', () => {
    const twice = pageOf(
      '<div class="a7"><p class="t1">One</p></div><hr><div class="a8"><p class="t2">Two</p></div><ul><li>Three</li></ul>',
    );
    const { style, part } = companyOf(twice, findMainBox(twice, new Float64Array(twice.blocks.length + 1)));
    expect(style[0]).toBe(style[1]);
    expect(style[0]).not.toBe(style[2]);
    expect(part[0]).not.toBe(part[1]);
  });
});

describe('words', () => {
  const hashesOf = (text: string) => {
    const hashes = new Int32Array(text.length);
    return [...hashes.subarray(0, hashWords(text, hashes))];
  };

  it.each([
    ['Sign up, it’s free!', ['Sign', 'up', 'it', 's', 'free']],
    ['Подпишитесь сейчас', ['Подпишитесь', 'сейчас']],
    ['뉴스레터 구독', ['뉴스레터', '구독']],
    ['订阅新闻', ['订阅', '阅新', '新闻']],
    ['اشترك الآن', ['اشترك', 'الآن']],
  ])('of %s', (text, words) => {
    expect(hashesOf(text)).toEqual(words.flatMap(hashesOf));
    expect(hashesOf(text)).toHaveLength(words.length);
  });

  it('are weighed with the words before them, without regard to capitals, and only in short blocks', () => {
    const page = pageOf(`<p>SUBSCRIBE now</p><p>Now subscribe</p><p>${'subscribe '.repeat(120)}</p>`);
    const [promo, other, long] = page.blocks.map(wordPlaces);
    expect(promo).toHaveLength(3);
    expect(other?.[0]).toBe(promo?.[1]);
    expect(other?.[1]).toBe(promo?.[0]);
    expect(other?.[2]).not.toBe(promo?.[2]);
    expect(long).toEqual([]);
    const half = new Uint8Array(PLACES).fill(8);
    half[promo?.[0] as number] = 2;
    half[promo?.[1] as number] = 10;
    const bytes = Array.from(
      { length: PLACES / 2 },
      (_, i) => (half[2 * i] as number) + 16 * (half[2 * i + 1] as number),
    );
    const weighed = createWordWeigher(Uint8Array.from(bytes))(page.blocks[0] as Block);
    expect(weighed.low).toBeCloseTo(-2.1);
    expect(weighed.high).toBeCloseTo(0.7);
    expect(weighed.against).toBeCloseTo(-2.1);
    expect(weighed.mean).toBeCloseTo(-1.4 / 3);
  });
});

describe('where a link leads', () => {
  it.each([
    ['plain text', 0],
    ['<a href="#top">up</a>', 1],
    ['<a href="/b">on</a>', 2],
    ['<a href="https://m.paper.example/c">on</a>', 2],
    ['<a href="//ads.example/d">off</a>', 3],
    ['<a href="mailto:desk@paper.example">write</a>', 4],
  ])('%s', (html, kind) => {
    expect(hrefKind(pageOf(`<p>${html}</p>`).blocks[0] as Block, 'paper.example')).toBe(kind);
  });
});

describe('the stretch', () => {
  it('bridges a doubtful block and leaves a far one', () => {
    const scores = Float64Array.of(0.1, 0.9, 0.2, 0.8, 0.1, 0.1, 0.1, 0.9);
    const weights = Float64Array.of(20, 20, 5, 20, 40, 40, 40, 5);
    expect(bestStretch(scores, weights, 0.4)).toEqual([1, 4]);
    expect(bestStretch(scores, weights, 0.95)).toEqual([0, 0]);
  });

  it('and the company of a block make its surroundings', () => {
    const page = pageOf(`<p>${FERRY}</p><p>${CREWS}</p><aside><b>Ad</b></aside>`);
    const company = companyOf(page, findMainBox(page, new Float64Array(page.blocks.length + 1)));
    const around = new Surroundings([0, 1, 2], Float64Array.of(0.9, 0.7, 0.1), page.blocks, company);
    const columnsOf = (k: number) => {
      const wide = new Float32Array(STACKED);
      around.stack({ values: new Float32Array(0), width: 0 }, k, k, wide);
      return [...wide];
    };
    const columns = columnsOf(0);
    expect(columns[1]).toBeCloseTo(0.7);
    expect(columns[11]).toBeCloseTo(0.7);
    expect(columns.slice(15, 18)).toEqual([0, -1, 1]);
    expect(columnsOf(2)[11]).toBe(-1);
  });
});
