import { type Block, type Box, isBox, type Page, soleBlock, textsIn } from '../blocks';
import type { ClutterFacts } from './facts';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** Answers of a poll, and words of one. */
const ANSWERS = [2, 6] as const;
const ANSWER_WORDS = 8;
/** Words of what is asked, of the label over it, of a line that counts who answered. */
const QUESTION_WORDS = 20;
const LABEL_WORDS = 6;
const COUNT_WORDS = 4;
/** A question of any script; in Japanese a full stop may end it. */
const QUESTION = /[?？؟]["”’»」』]?$|か。$/;
const COUNT = /^\P{Nd}{0,16}\p{Nd}[\p{Nd}\s.,]*\P{Nd}{0,16}$/u;

/**
 * A poll without anything to press, flat among the paragraphs: a question, a few short answers, and a label that is known
 * or a line that counts who answered.
 */
export function* findPolls(page: Page, facts: ClutterFacts, flow: Flow): Generator<ClutterMatch> {
  for (const container of page.boxes) {
    if (container.tag === 'fieldset' && isFieldset(container, page)) yield pollOf([container]);
    if (!flow.isContainer(container)) continue;
    for (const [at, item] of container.items.entries()) {
      const items = isBox(item) && areAnswers(item, page) ? pollAround(container, at, page, facts) : null;
      if (items) yield pollOf(items);
      else if (isTicked(soleBlock(item, page))) yield pollOf([item]);
      else {
        const marked = markedBelow(container, at, page);
        if (marked > 0) yield pollOf(container.items.slice(at, at + 1 + marked));
      }
    }
  }
}

const pollOf = (items: (Block | Box)[]): ClutterMatch =>
  matchOf('poll', 'structure:poll', 'a question and answers to choose from', items, true);

/** A group of a form's, with or without its fields: what it asks, and what to answer. */
function isFieldset(box: Box, page: Page): boolean {
  const [question, ...answers] = textsIn(page, box);
  return (
    question !== undefined &&
    QUESTION.test(question.text) &&
    answers.length >= ANSWERS[0] &&
    answers.every(({ facts }) => facts.words <= ANSWER_WORDS)
  );
}

/** A question with boxes to tick behind it in one run. */
const isTicked = (block: Block | undefined): boolean =>
  block !== undefined && block.facts.words <= TICKED_WORDS && TICKED.test(block.text);
const TICKED = /[?？؟]\s*(?:[☐○◯◻□▢][^☐○◯◻□▢.]{1,60}){2,6}$/u;
const TICKED_WORDS = 60;

/** How many lines below a question are answers with a letter each or a box to tick. */
function markedBelow({ items }: Box, at: number, page: Page): number {
  if (!isQuestion(soleBlock(items[at] as Block | Box, page))) return 0;
  let count = 0;
  for (const item of items.slice(at + 1, at + 1 + ANSWERS[1])) {
    const answer = soleBlock(item, page);
    const mark = answer && answer.facts.words <= ANSWER_WORDS + 1 && MARK.exec(answer.text);
    if (!mark || (mark[1] && mark[1].toUpperCase() !== LETTERS[count])) break;
    count++;
  }
  return count >= ANSWERS[0] ? count : 0;
}

/** A letter in its order, or a box. */
const MARK = /^(?:([A-Fa-f])[).]\s|[☐○◯◻□▢])/u;
const LETTERS = 'ABCDEF';

const isQuestion = (block: Block | undefined): block is Block =>
  block !== undefined &&
  block.links === 0 &&
  block.facts.words <= QUESTION_WORDS &&
  QUESTION.test(block.text);

function areAnswers(list: Box, page: Page): boolean {
  if (list.tag !== 'ul' && list.tag !== 'ol') return false;
  if (list.links > 0 || list.media > 0) return false;
  const lines = textsIn(page, list);
  return (
    lines.length >= ANSWERS[0] &&
    lines.length <= ANSWERS[1] &&
    lines.every(
      ({ facts, text }) => facts.words <= ANSWER_WORDS && !QUESTION.test(text) && !facts.endsSentence,
    )
  );
}

function pollAround(
  { items }: Box,
  at: number,
  page: Page,
  { phrases }: ClutterFacts,
): (Block | Box)[] | null {
  const lineAt = (i: number): Block | undefined => {
    const item = items[i];
    return item && soleBlock(item, page);
  };
  const question = lineAt(at - 1);
  if (!isQuestion(question)) return null;
  const isPoll = (line: Block | undefined): line is Block =>
    line !== undefined && (phrases[line.index]?.some(({ kind }) => kind === 'poll') ?? false);
  const label = lineAt(at - 2);
  const count = lineAt(at + 1);
  const isLabelled = isPoll(label) && label.facts.words <= LABEL_WORDS;
  const isCounted =
    count !== undefined && count.links === 0 && count.facts.words <= COUNT_WORDS && COUNT.test(count.text);
  if (!isLabelled && !isCounted && !isPoll(question)) return null;
  const isShort =
    label !== undefined && label.links === 0 && label.facts.words <= LABEL_WORDS && !label.facts.endsSentence;
  return items.slice(at - (isLabelled || (isCounted && isShort) ? 2 : 1), at + (isCounted ? 2 : 1));
}
