// Runs in the browser page: the lists of stories on one page, with what the judge is told of each.
import { chooseBody } from '../../utils/extraction/body';
import { readCandidates } from '../../utils/extraction/candidates';
import { detectPage } from '../../utils/extraction/detect';
import { edgeFactsOf } from '../../utils/extraction/edges';
import { readMetadata } from '../../utils/extraction/metadata';
import { HeadFacts } from '../../utils/extraction/metadata/head-facts';
import { readPage } from '../../utils/extraction/read-page';
import { collectRelated } from '../../utils/extraction/related';
import { judgeList } from '../../utils/extraction/related/judge-list';
import { listFeatures } from '../../utils/extraction/related/list-features';
import { proposeLists } from '../../utils/extraction/related/propose-lists';
import { scoreBlocks, weighers } from '../../utils/extraction/score-blocks';
import { baseUrl } from '../../utils/extraction/urls';

export interface DumpedList {
  label: string | null;
  names: string;
  features: Record<string, number> | undefined;
  verdict: string;
  first: number;
  cards: { url: string; title: string | null; at: number; first: number; end: number }[];
}

export interface DumpedPage {
  title: string;
  now: { title: string; url: string }[];
  bodyEnd: number;
  blocks: number;
  lists: DumpedList[];
  outline?: string[];
}

function dumpLists(html: string, url: string): DumpedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const head = new HeadFacts(document);
  const metadata = readMetadata(document, { url, head });
  const page = readPage(document);
  const reading = readCandidates(
    page,
    { ...metadata, url, newsScore: detectPage(document, { url, head }).score },
    weighers,
  );
  const body = chooseBody(reading, scoreBlocks(reading), edgeFactsOf(metadata), undefined);
  const isBody = (index: number) => body.kept[index] === 1 && body.captions[index] !== 1;
  const context = {
    page,
    facts: reading.facts,
    clutter: reading.clutter,
    furniture: reading.furniture,
    titleIndex: reading.titleIndex,
    isBody,
    title: metadata.title,
    url,
    base: baseUrl(document, url),
  };
  const { lists, judge, headlineOf } = proposeLists(context);
  const rows = listFeatures(lists, { ...judge, title: metadata.title, url });
  return {
    title: metadata.title,
    now: collectRelated(context).map((link) => ({ title: link.title, url: link.url })),
    bodyEnd: judge.bodyEnd,
    blocks: page.blocks.length,
    outline: page.blocks.map(
      (b) =>
        `${judge.isBody(b.index) ? 'B' : reading.furniture[b.index] === 1 ? 'c' : ' '} ${b.box.tag}${b.box.link ? '>a' : ''} ${b.links} ${b.text.slice(0, 110)} ${b.box.link?.getAttribute('href') ?? b.href}`,
    ),
    lists: lists.map((list, k) => {
      const names = [];
      for (let box: typeof list.box | null = list.box; box; box = box.parent)
        names.push(`${box.tag}.${box.names}`);
      return {
        label: list.label === null ? null : (page.blocks[list.label]?.text ?? null),
        names: names.slice(0, 6).join(' < '),
        features: rows[k],
        verdict: judgeList(list, judge),
        first: list.cards[0]?.first ?? 0,
        cards: list.cards.map((card) => ({
          url: card.url,
          title: headlineOf(card)?.text ?? null,
          at: card.at,
          first: card.first,
          end: card.end,
        })),
      };
    }),
  };
}

Object.assign(globalThis, { dumpLists });
