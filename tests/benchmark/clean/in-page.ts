// Runs in the benchmark's pages, bundled.
import { foldSpaces, textAppears } from '../../planted/matching';

/** For each text, whether it can be seen: some element that says it is rendered and has a size. */
function visibleTexts(texts: readonly string[]): boolean[] {
  const shown: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = document.body; node; node = walker.nextNode()) {
    const element = node as HTMLElement;
    const isLeaf = ![...element.children].some((child) => getComputedStyle(child).display !== 'inline');
    if (!isLeaf || element.closest('script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { width, height } = range.getBoundingClientRect();
    if (
      width > 0 &&
      height > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      shown.push(foldSpaces(element.textContent ?? ''));
  }
  const lines = new Set(shown);
  const rest = document.body.innerText;
  // A rank or the label "Ad" says nothing where it is a part of another text.
  return texts.map((text) => lines.has(foldSpaces(text)) || textAppears(text, rest));
}

/** Every text of what is hidden, leaf by leaf, and all that is still shown. */
function hiddenAndShown(): { hidden: string[]; shown: string; marks: number } {
  const hidden: string[] = [];
  const marked = [...document.querySelectorAll('[data-broadsheet~="hidden"]')];
  for (const root of marked)
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
      );
      if (own && !element.closest('script, style') && !/^(?:a|b|i|em|strong|span)$/.test(element.localName))
        hidden.push((element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
  return {
    hidden,
    shown: document.body.innerText,
    marks: document.querySelectorAll('[data-broadsheet]').length,
  };
}

export interface InPage {
  visibleTexts: typeof visibleTexts;
  hiddenAndShown: typeof hiddenAndShown;
}

Object.assign(globalThis, { cleanBenchmark: { visibleTexts, hiddenAndShown } satisfies InPage });
