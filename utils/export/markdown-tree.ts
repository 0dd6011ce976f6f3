/**
 * Brings an export body into a shape that Markdown can say: Turndown works element by element, so what needs a look
 * at the neighbours is settled in the tree first.
 */
export function simplifyForMarkdown(body: HTMLElement): void {
  const doc = body.ownerDocument;
  for (const block of body.querySelectorAll('pre')) wrapCode(block, doc);
  for (const caption of body.querySelectorAll('table > caption')) moveCaption(caption, doc);
  for (const cell of body.querySelectorAll('td, th')) flattenCell(cell, doc);
  // The caption and the term are emphasised as a whole.
  for (const part of body.querySelectorAll('figcaption :is(em, i), dt :is(strong, b)')) unwrap(part);
  for (const part of body.querySelectorAll('strong, b, em, i')) mergeNext(part);
}

/** Turndown fences `pre` only where it holds one `code`. */
function wrapCode(block: Element, doc: Document): void {
  for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const code = doc.createElement('code');
  code.textContent = block.textContent;
  block.replaceChildren(code);
}

/** The table plugin would write the caption's text without escapes. */
function moveCaption(caption: Element, doc: Document): void {
  const paragraph = doc.createElement('p');
  paragraph.append(...caption.childNodes);
  caption.parentElement?.before(paragraph);
  caption.remove();
}

/** A cell is one line in Markdown; the plugin would write a table with blocks in its cells as HTML. */
function flattenCell(cell: Element, doc: Document): void {
  for (const item of cell.querySelectorAll('li')) {
    if (item.previousSibling?.textContent?.trim()) item.before(doc.createElement('br'));
    item.before('• ');
    unwrap(item);
  }
  for (const rule of cell.querySelectorAll('hr')) rule.remove();
  for (const block of cell.querySelectorAll('ul, ol, blockquote, h2, h3, h4, h5, h6')) {
    if (block.previousSibling) block.before(doc.createElement('br'));
    unwrap(block);
  }
}

/** `**a****b**` is not what two bold words side by side mean. */
function mergeNext(part: Element): void {
  while (part.nextSibling?.nodeName === part.nodeName) {
    part.append(...part.nextSibling.childNodes);
    part.nextSibling.remove();
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
