import { wordsOf } from '../planted/matching';
import type { LabelledPage } from './related-labels';

export interface Link {
  title: string;
  url: string;
}

/** How the related links of one page compare with those labelled. */
export interface RelatedScore {
  page: LabelledPage;
  /** In both, by address and title. */
  right: number;
  missing: Link[];
  extra: Link[];
  /** The address is right, the title is not. */
  misnamed: { wanted: string; got: string }[];
  /** Why there is no article. */
  refusal?: string;
}

export interface RelatedFigures {
  pages: number;
  wanted: number;
  /** Of the links given, those that are labelled; 1 where none was given. */
  precision: number;
  /** Of the links labelled, those that were given. */
  recall: number;
  /** Share of pages with every link and no other. */
  exact: number;
}

export function scoreRelated(page: LabelledPage, got: readonly Link[], refusal?: string): RelatedScore {
  const key = (link: Link) => `${urlKey(link.url)} ${titleKey(link.title)}`;
  const wantedKeys = new Set(page.related.map(key));
  const gotKeys = new Set(got.map(key));
  const missing = page.related.filter((link) => !gotKeys.has(key(link)));
  const extra = got.filter((link) => !wantedKeys.has(key(link)));
  const misnamed = missing.flatMap((link) => {
    const other = extra.find(({ url }) => urlKey(url) === urlKey(link.url));
    return other ? [{ wanted: link.title, got: other.title }] : [];
  });
  const right = wantedKeys.size - missing.length;
  return { page, right, missing, extra, misnamed, ...(refusal !== undefined && { refusal }) };
}

/** Over all links of all pages: a page with many counts for more. */
export function relatedFigures(scores: readonly RelatedScore[]): RelatedFigures {
  const sum = (count: (score: RelatedScore) => number) =>
    scores.reduce((all, score) => all + count(score), 0);
  const right = sum((score) => score.right);
  const given = right + sum(({ extra }) => extra.length);
  const wanted = right + sum(({ missing }) => missing.length);
  return {
    pages: scores.length,
    wanted,
    precision: given > 0 ? right / given : 1,
    recall: wanted > 0 ? right / wanted : 1,
    exact: scores.filter(({ missing, extra }) => missing.length + extra.length === 0).length / scores.length,
  };
}

/** Words alone: quote marks, case and ornaments such as "»" are not what a title says. */
const titleKey = (title: string): string => wordsOf(title.normalize('NFKC').toLowerCase()).join(' ');

/** Scheme, fragment and a closing slash do not make another page. */
function urlKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
