import { extractArticle } from '../../utils/extraction';
import type { PageDetection } from '../../utils/extraction/article';
import type { Body } from '../../utils/extraction/body';
import type { Reading } from '../../utils/extraction/candidates';
import { FRONT_MODEL, NEWS_MODEL } from '../../utils/extraction/detect/weights';
import type { Metadata, MetadataField } from '../../utils/extraction/metadata';
import { explainChoice, firstWords } from './explain-choice';
import type { ExplainedBlock, ExplainedDetection, ExplainedValue, Explanation } from './explanation';
import { Recorder } from './recorder';

export interface ExplainOptions {
  /** The page's address. */
  url: string;
  /** Read a page that detection would refuse. */
  force?: boolean;
}

/** Reads a page just as the extension does, and says how it went. */
export function explainPage(document: Document, options: ExplainOptions): Explanation {
  const recorder = new Recorder();
  const result = extractArticle(document, options, recorder);
  const { detection, metadata, reading, body } = recorder;
  const article = result.status === 'article' ? result.article : null;
  return {
    url: options.url,
    status: result.status,
    ...(result.status === 'not-article' && { reason: result.reason }),
    detection: detection && explainDetection(detection),
    metadata: metadata && explainMetadata(metadata),
    choice: reading && body && explainChoice(recorder, reading, body),
    removed: article?.removed ?? null,
    related: article?.related ?? null,
    blocks: reading && body && explainBlocks(reading, recorder.scores, body),
  };
}

function explainDetection({ kind, score, signals }: PageDetection): ExplainedDetection {
  const weigh = (weights: Readonly<Record<string, number>>, name: string, value: number) =>
    // Not −0, which JSON does not know.
    value === 0 ? 0 : (weights[name] ?? 0) * value;
  const explained = Object.entries(signals).map(([name, value]) => ({
    name,
    value,
    news: weigh(NEWS_MODEL.weights, name, value),
    front: weigh(FRONT_MODEL.weights, name, value),
  }));
  const weight = ({ news, front }: { news: number; front: number }) =>
    Math.max(Math.abs(news), Math.abs(front));
  return { kind, score, signals: explained.sort((a, b) => weight(b) - weight(a)) };
}

function explainMetadata({ origins, ...values }: Metadata): ExplainedValue[] {
  return (Object.keys(values) as MetadataField[]).map((field) => ({
    field,
    value: valueText(values[field]),
    origin: origins[field],
  }));
}

function valueText(value: Omit<Metadata, 'origins'>[MetadataField]): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  const size = value.width && value.height ? `${value.width}×${value.height}` : '';
  const said = [value.alt && `alt “${value.alt}”`, value.caption && `caption “${value.caption}”`];
  return [value.url, size, ...said].filter(Boolean).join(', ');
}

function explainBlocks({ page, readability, pruned }: Reading, scores: Float64Array, body: Body) {
  return page.blocks.map(
    ({ index, box, facts, text }): ExplainedBlock => ({
      index,
      tag: box.tag,
      names: box.names,
      words: facts.words,
      probability: scores[index] ?? 0,
      readability: readability.has(index),
      pruned: pruned[index] === 1,
      fate: !body.kept[index] ? 'dropped' : body.captions[index] ? 'caption' : text === '' ? 'media' : 'text',
      text: firstWords(text),
    }),
  );
}
