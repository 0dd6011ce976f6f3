import type { Block, Page } from './blocks';
import { isSamePage } from './urls';

/** The id that a link within the page leads to; null for any other link. */
export function anchorTarget(href: string, url: string): string | null {
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return null;
  const before = href.slice(0, hash).trim();
  if (before !== '' && !(/^https?:/i.test(before) && isSamePage(before, url))) return null;
  const id = href.slice(hash + 1).trim();
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign: browsers then take the id as it is written.
    return id;
  }
}

/** The ids that kept links lead to: footnotes and the way back from them. */
export function wantedAnchors(page: Page, keep: (block: Block) => boolean, url: string): Set<string> {
  const wanted = new Set<string>();
  const add = (link: Element) => {
    const target = anchorTarget(link.getAttribute('href') ?? '', url);
    if (target !== null) wanted.add(target);
  };
  for (const block of page.blocks) {
    if (block.links === 0 || !keep(block)) continue;
    for (const node of block.nodes) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.localName === 'a') add(element);
      else for (const link of element.querySelectorAll('a[href*="#"]')) add(link);
    }
  }
  return wanted;
}

/** The "#" or "¶" in a heading that leads to the heading itself. */
const isPermalink = (link: Element): boolean =>
  !/[\p{L}\p{N}]/u.test(link.textContent) &&
  (link.getAttribute('href')?.startsWith('#') ?? false) &&
  link.closest('h2, h3, h4, h5, h6') !== null;

/** Leaves no id that no link leads to, and no link that leads nowhere: its words stay. */
export function settleAnchors(body: Element, wanted: ReadonlySet<string>): void {
  const present = new Set<string>();
  for (const element of body.querySelectorAll('[id]')) {
    if (wanted.has(element.id)) present.add(element.id);
    else element.removeAttribute('id');
  }
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (isPermalink(link)) {
      const before = link.previousSibling;
      if (before?.nodeType === 3 && link.nextSibling === null)
        (before as Text).data = (before as Text).data.trimEnd();
      link.remove();
      continue;
    }
    const isDead = href === null || (href.startsWith('#') && !present.has(href.slice(1)));
    if (!isDead) continue;
    if (link.id) link.removeAttribute('href');
    else link.replaceWith(...link.childNodes);
  }
}
