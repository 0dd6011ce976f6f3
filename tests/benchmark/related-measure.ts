// Runs inside the benchmark's browser page: the related links that our engine finds on one corpus page.
import { extractArticle } from '../../utils/extraction/index';
import type { Link } from './related-score';

export interface RelatedRequest {
  set: string;
  id: string;
  url: string;
}

export interface RelatedMeasurement {
  related: Link[];
  /** Why there is no article. */
  refusal?: string;
}

declare global {
  function measureRelated(request: RelatedRequest): Promise<RelatedMeasurement>;
}

globalThis.measureRelated = async ({ set, id, url }) => {
  const response = await fetch(`/corpus/${set}/${id}`);
  if (!response.ok) throw new Error(`Page ${set}/${id}: HTTP ${response.status}`);
  const document = new DOMParser().parseFromString(await response.text(), 'text/html');
  const result = extractArticle(document, { url });
  if (result.status !== 'article') return { related: [], refusal: `${result.page}, ${result.reason}` };
  return { related: result.article.related.map(({ title, url: address }) => ({ title, url: address })) };
};
