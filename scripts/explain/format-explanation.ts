import type { RelatedLink, Removal } from '../../utils/extraction/article';
import type { ChoiceStep } from '../../utils/extraction/trace';
import type { ExplainedChoice, ExplainedDetection, ExplainedValue, Explanation } from './explanation';

/** Lines of a step that are shown; the JSON has them all. */
const STEP_LINES = 6;

export interface FormatOptions {
  /** Also each block with its probability and what became of it. */
  blocks?: boolean;
}

/** An explanation as text to read. */
export function formatExplanation(explanation: Explanation, { blocks = false }: FormatOptions = {}): string {
  const { detection, metadata, choice, removed, related } = explanation;
  const parts = [
    explanation.url,
    detection && formatDetection(detection),
    explanation.status === 'not-article' && formatRefusal(explanation),
    metadata && formatMetadata(metadata),
    choice && formatChoice(choice),
    removed && formatRemoved(removed),
    related && formatRelated(related),
    blocks && explanation.blocks && formatBlocks(explanation.blocks),
  ];
  return parts.filter((part) => part !== null && part !== false).join('\n\n');
}

function formatDetection({ kind, score, signals }: ExplainedDetection): string {
  const rows = signals
    .filter(({ value }) => value !== 0)
    .map(
      ({ name, value, news, front }) =>
        `  ${name.padEnd(24)}${trimmed(value).padStart(8)}${signed(news).padStart(8)}${signed(front).padStart(8)}`,
    );
  return [
    `kind: ${kind}, ${score.toFixed(3)} sure of a news article`,
    `  ${'signal'.padEnd(24)}${'value'.padStart(8)}${'news'.padStart(8)}${'front'.padStart(8)}   (added to the log odds)`,
    ...rows,
  ].join('\n');
}

const REFUSALS = {
  empty: 'there is no text',
  'too-short': 'there is too little text',
  front: 'it is a front page, a section or an index',
  other: 'it has no continuous prose',
  'not-html': 'it is not an HTML document',
  'too-large': 'it has too many elements',
  failed: 'the engine failed; the cause is on the console',
} as const satisfies Record<NonNullable<Explanation['reason']>, string>;

function formatRefusal({ reason = 'failed' }: Explanation): string {
  const canForce = reason === 'front' || reason === 'other' || reason === 'too-short';
  return `refused (${reason}): ${REFUSALS[reason]}${canForce ? '; --force reads it all the same' : ''}`;
}

function formatMetadata(values: readonly ExplainedValue[]): string {
  const rows = values.map(({ field, value, origin }) => {
    const from = origin === '' ? '' : `  ← ${origin}`;
    return `  ${field.padEnd(14)}${value === '' ? '–' : value}${from}`;
  });
  return ['metadata (value ← where it came from)', ...rows].join('\n');
}

const STEPS = {
  'best-cut': 'the best cut',
  readability: 'Readability',
  'head-lines': 'lines beside the headline',
  wholes: 'tables and quotations made whole',
  subheads: 'subheads',
  media: 'pictures, players and captions',
} as const satisfies Record<ChoiceStep, string>;

function formatChoice({ candidates, why, steps, words, captions }: ExplainedChoice): string {
  const rows = candidates.map(({ name, texts, words, expectedF1, agreement, won }) => {
    const figures = [
      `${texts} texts`.padStart(10),
      `${words} words`.padStart(12),
      (expectedF1 === null ? '–' : expectedF1.toFixed(4)).padStart(13),
      agreement.toFixed(3).padStart(11),
    ].join('');
    return `  ${won ? '→' : ' '} ${name.padEnd(60)}${figures}`;
  });
  const head = `candidates${' '.repeat(72)}expected F1  with body`;
  const changes = steps.flatMap(({ step, added, dropped }) => [
    `  then ${STEPS[step]}: ${[added.length > 0 && `${added.length} added`, dropped.length > 0 && `${dropped.length} dropped`].filter(Boolean).join(', ')}`,
    ...someOf(added.map((line) => `    + ${line}`)),
    ...someOf(dropped.map((line) => `    − ${line}`)),
  ]);
  return [head, ...rows, `  won: ${why}`, ...changes, `body: ${words} words, ${captions} captions`].join(
    '\n',
  );
}

function someOf(lines: readonly string[]): string[] {
  const more = lines.length - STEP_LINES;
  return more > 0 ? [...lines.slice(0, STEP_LINES), `      and ${more} more`] : [...lines];
}

function formatRemoved(removed: readonly Removal[]): string {
  const rows = removed.flatMap(({ kind, rule, reason, text, selector }) => [
    `  ${kind}  ${rule}  (${reason})`,
    `    “${text.replace(/\s+/g, ' ')}”`,
    `    ${selector}`,
  ]);
  return [`removed: ${removed.length}`, ...rows].join('\n');
}

function formatRelated(related: readonly RelatedLink[]): string {
  const rows = related.flatMap(({ title, url, source, publishedText, publishedAt, excerpt, mostRead }) => {
    const beside = [
      source && `source ${source}`,
      publishedText && `time “${publishedText}”`,
      publishedAt,
      mostRead && 'most read',
      excerpt && `excerpt “${excerpt}”`,
    ].filter(Boolean);
    return [`  ${title}`, `    ${[url, ...beside].join('  ')}`];
  });
  return [`related links: ${related.length}`, ...rows].join('\n');
}

function formatBlocks(blocks: NonNullable<Explanation['blocks']>): string {
  const rows = blocks.map(
    ({ index, tag, words, probability, readability, pruned, fate, text }) =>
      `  ${String(index).padStart(5)} ${fate.padEnd(8)} ${probability.toFixed(3)} ${readability ? 'R' : '·'}${pruned ? 'P' : '·'} ${String(words).padStart(4)} ${tag.padEnd(10)} ${text}`,
  );
  return [
    'blocks: number, fate, probability, R taken by Readability, P pruned before, words, element, text',
    ...rows,
  ].join('\n');
}

const trimmed = (value: number): string => String(Number(value.toFixed(3)));
const signed = (value: number): string =>
  value === 0 ? '' : (value > 0 ? '+' : '−') + Math.abs(value).toFixed(2);
