import type { Box, Page } from '../blocks';
import type { Extents } from './extent';
import type { ClutterFacts } from './facts';
import type { ClutterKindName } from './kinds';
import { type ClutterMatch, rangeOf } from './match';

/** A form with its heading and small print. Words; what is longer holds something else as well. */
const FORM_WORDS = 80;

/**
 * Small boxes with fields to fill in: sign-ups, polls, comment forms, in any language and markup. No article asks its
 * reader to type.
 */
export function* findForms(page: Page, facts: ClutterFacts, extents: Extents): Generator<ClutterMatch> {
  let end = 0;
  for (const box of page.boxes) {
    if (box.inputs === 0 || box.end === box.first || box.first < end || !box.parent) continue;
    if (box.words > FORM_WORDS || extents.holdsTitle(box)) continue;
    if (extents.plainProseBlocks(box.first, box.end) > 1 || box.prose > page.prose * 0.3) continue;
    end = box.end;
    const kind = kindOf(box, facts);
    yield { kind, rule: 'structure:form', reason: 'a form', items: [box], ...rangeOf([box]), sure: true };
  }
}

function kindOf(box: Box, facts: ClutterFacts): ClutterKindName {
  for (let i = box.first; i < box.end; i++) {
    const kind = facts.phrases[i]?.[0]?.kind;
    if (kind) return kind;
  }
  if (box.element.querySelector('input[type=email]')) return 'newsletter';
  if (box.element.querySelector('input[type=radio], input[type=checkbox]')) return 'poll';
  return box.element.querySelector('textarea') ? 'comments' : 'boilerplate';
}
