import { isArticleNote } from '../article-notes';
import { type Block, type Box, isBox, isProse, type Page, soleBlock, textsIn } from '../blocks';
import type { Extents } from './extent';
import type { ClutterFacts } from './facts';
import type { Flow } from './flow';
import type { ClutterKindName } from './kinds';
import { type ClutterMatch, rangeOf } from './match';

/** A form with its heading and small print. Words; what is longer holds something else as well. */
const FORM_WORDS = 80;

/**
 * Small boxes with fields to fill in: sign-ups, polls, comment forms, in any language and markup. No article asks its
 * reader to type.
 */
export function* findForms(
  page: Page,
  facts: ClutterFacts,
  extents: Extents,
  flow: Flow,
): Generator<ClutterMatch> {
  let end = 0;
  let hasChecklist: boolean | undefined;
  for (const box of page.boxes) {
    if (box.inputs === 0 || box.end === box.first || box.first < end || !box.parent) continue;
    if (box.words > FORM_WORDS || extents.holdsTitle(box) || extents.opensText(box) || flow.isPart(box))
      continue;
    if (extents.plainProseBlocks(box.first, box.end) > 1 || box.prose > page.prose * 0.3) continue;
    hasChecklist ??= countTicks(page.root.element) >= CHECKLIST;
    if (hasChecklist && countTicks(box.element) === box.inputs) continue;
    end = box.end;
    const items = [...headingOf(box, box.parent, page, extents, flow), box];
    const kind = kindOf({ ...rangeOf(items), element: box.element }, facts);
    yield { kind, rule: 'structure:form', reason: 'a form', items, ...rangeOf(items), sure: true };
  }
}

/** Boxes to tick that nothing sends off: more than a poll has answers, they are a list of things to do. */
const CHECKLIST = 8;

const countTicks = (element: Element): number => {
  let count = 0;
  for (const tick of element.querySelectorAll('input[type=checkbox]')) if (!tick.closest('form')) count++;
  return count;
};

/** Words of a question that stands over its answers. */
const QUESTION_WORDS = 14;
/** A full stop ends a sentence of the article's own; a question asks for an answer. */
const STATEMENT_END = /[.!。！।]["'”’»)」』]*$/;

/** The question above answers that stand flat among paragraphs, if they have none of their own. */
function headingOf(box: Box, parent: Box, page: Page, extents: Extents, flow: Flow): (Block | Box)[] {
  if (!flow.isContainer(parent) || box.inputs < 2 || box.headings > 0) return [];
  const answers = textsIn(page, box);
  if (answers.length < 2 || answers.some((block) => block.facts.endsSentence || isProse(block))) return [];
  const item = parent.items[parent.items.indexOf(box) - 1];
  const block = item && soleBlock(item, page);
  if (!item || !block || block.text === '' || (isBox(item) && extents.holdsTitle(item))) return [];
  if (block.facts.words > QUESTION_WORDS || block.links > 0 || isArticleNote(block.text)) return [];
  return STATEMENT_END.test(block.text) ? [] : [item];
}

function kindOf(box: Pick<Box, 'first' | 'end' | 'element'>, facts: ClutterFacts): ClutterKindName {
  for (let i = box.first; i < box.end; i++) {
    const kind = facts.phrases[i]?.[0]?.kind;
    if (kind) return kind;
  }
  if (box.element.querySelector('input[type=email]')) return 'newsletter';
  if (box.element.querySelector('input[type=radio], input[type=checkbox]')) return 'poll';
  return box.element.querySelector('textarea') ? 'comments' : 'boilerplate';
}
