// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClutterFacts } from '../../utils/extraction/clutter/facts';
import { CLUTTER_KINDS, type ClutterKind } from '../../utils/extraction/clutter/kinds';
import { rootOf } from '../../utils/extraction/clutter/roots';
import { readPage } from '../../utils/extraction/read-page';
import { TokenCache } from '../../utils/extraction/tokens';
import { parse } from './fixtures';

const selectorOf = (html: string): string | undefined => {
  const page = readPage(parse(html));
  const facts = readClutterFacts(page, new Uint8Array(page.blocks.length), new TokenCache(), 'en');
  const box = page.boxes.find(({ tag }) => tag === 'div');
  return box && rootOf(box, facts.mayBeRoot)?.selector;
};

/** Selectors by class, id or the beginning of an id, each with what an element has that it means. */
const named = Object.values(CLUTTER_KINDS).flatMap(({ roots }: ClutterKind) =>
  roots.flatMap((selector) => {
    const [, mark, name] = /^([.#])([\w-]+)$/.exec(selector) ?? [];
    const prefix = /^\[id\^="([^"]+)"\]$/.exec(selector)?.[1];
    if (prefix !== undefined) return [[selector, `id="${prefix}7"`] as const];
    return mark ? [[selector, `${mark === '.' ? 'class' : 'id'}="${name}"`] as const] : [];
  }),
);

describe('a known embed', () => {
  it.each(named)('is found: %s', (selector, attribute) =>
    expect(selectorOf(`<div ${attribute}>Word</div>`)).toBe(selector),
  );

  it('is found by its id behind however many class names', () => {
    const classes = Array.from({ length: 40 }, (_, i) => `spacing-unit-${i}`).join(' ');
    expect(selectorOf(`<div class="${classes}" id="disqus_thread">Word</div>`)).toBe('#disqus_thread');
  });
});
