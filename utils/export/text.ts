import type { Article } from '../extraction/article';
import { exportBody, missingLeadImage, spellOutMarks } from './body';
import { articleHeader } from './header';

const BLOCKS = new Set(
  (
    'DIV SECTION ASIDE HEADER FOOTER ADDRESS P H2 H3 H4 H5 H6 BLOCKQUOTE PRE HR UL OL LI DL DT DD TABLE FIGURE ' +
    'FIGCAPTION'
  ).split(' '),
);

/**
 * The article as plain text: a blank line between blocks, `•` and numbers before list items, `> ` before quotes, one
 * line a table row with ` | ` between cells, captions in square brackets. Links keep their words only.
 */
export function articleToText(article: Article): string {
  const { title, dek, credits, url } = articleHeader(article);
  const body = exportBody(article);
  spellOutMarks(body);
  const caption = missingLeadImage(article, body)?.caption;
  const header = [title, dek, [credits.join(' · '), url].filter(Boolean).join('\n')];
  return `${[...header, caption ? `[${caption}]` : '', ...blocksOf(body)].filter(Boolean).join('\n\n')}\n`;
}

/** The blocks below a container, each of one or more lines; text beside blocks makes blocks of its own. */
function blocksOf(container: Element): string[] {
  const blocks: string[] = [];
  let inline = '';
  const flush = () => {
    const text = tidy(inline);
    if (text) blocks.push(text);
    inline = '';
  };
  for (const node of container.childNodes) {
    if (isBlockLike(node)) {
      flush();
      blocks.push(...blockLines(node as Element));
    } else inline += inlineText(node);
  }
  flush();
  return blocks;
}

/** A block, or something inline that was put around blocks, as with a link around a card. */
function isBlockLike(node: Node): boolean {
  if (BLOCKS.has(node.nodeName)) return true;
  for (const child of node.childNodes) if (isBlockLike(child)) return true;
  return false;
}

function blockLines(block: Element): string[] {
  switch (block.nodeName) {
    case 'PRE':
      return [block.textContent?.replace(/^\n+|\s+$/g, '') ?? ''];
    case 'HR':
      return ['* * *'];
    case 'BLOCKQUOTE':
      return quote(blocksOf(block));
    case 'UL':
    case 'OL':
      return list(block);
    case 'TABLE':
      return table(block as HTMLTableElement);
    case 'FIGCAPTION':
      return bracket(blocksOf(block));
    case 'DD':
      return blocksOf(block).map((lines) => indent(lines, '  '));
    default:
      return blocksOf(block);
  }
}

function quote(blocks: string[]): string[] {
  return blocks.length > 0 ? [blocks.join('\n\n').replace(/^/gm, '> ').replace(/ $/gm, '')] : [];
}

function bracket(blocks: string[]): string[] {
  return blocks.length > 0 ? [`[${blocks.join(' ')}]`] : [];
}

function list(block: Element): string[] {
  const ordered = block.nodeName === 'OL';
  const items = Array.from(block.children);
  const step = block.hasAttribute('reversed') ? -1 : 1;
  let number = Number(block.getAttribute('start') ?? (step < 0 ? items.length : 1));
  const lines = items.flatMap((item) => {
    if (item.hasAttribute('value')) number = Number(item.getAttribute('value'));
    const text = blocksOf(item).join('\n');
    if (!text) return [];
    const marker = ordered ? `${number}. ` : '• ';
    number += step;
    return [marker + indent(text, ' '.repeat(marker.length)).trimStart()];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function table(block: HTMLTableElement): string[] {
  const caption = block.caption ? tidy(inlineText(block.caption)) : '';
  const rows = Array.from(block.rows, (row) =>
    Array.from(row.cells, (cell) => blocksOf(cell).join(' ').replaceAll('\n', ' ')).join(' | '),
  ).filter((row) => /[^\s|]/.test(row));
  return [caption, rows.join('\n')].filter(Boolean);
}

function inlineText(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === '#text') return (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  return Array.from(node.childNodes, inlineText).join('');
}

/** Trims the spaces that HTML does not show. Others, such as a no-break space, belong to the article. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}
