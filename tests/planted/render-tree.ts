import type { Naming } from './naming';
import type { Tree } from './tree';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const VOID = new Set(['img', 'input', 'br']);
/** Elements that run on in a line, where a line break in the source would be a space. */
const RUNNING = new Set('a strong b em small span img input button label'.split(' '));

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * HTML of a tree, its elements named as one site would. A tree of role
 * `plain` keeps its own tag and attributes; one of role `bare` is text and two line breaks; one of role `loose` is
 * what it holds, without an element of its own.
 */
export function renderTree(tree: Tree, naming: Naming, seed: string, outer = 'page'): string {
  const { block = outer } = tree;
  if (tree.role === 'loose')
    return tree.children
      .map((child) =>
        typeof child === 'string' ? escapeHtml(child) : renderTree(child, naming, seed, block),
      )
      .join('\n');
  const { tag, attributes } =
    tree.role === 'plain' ? { tag: tree.tag, attributes: {} } : naming(tree, block, seed);
  const start = `<${tag}${attributesHtml({ ...attributes, ...tree.attributes })}>`;
  if (VOID.has(tag)) return start;
  const inner = tree.children.map((child) =>
    typeof child === 'string' ? escapeHtml(child) : renderTree(child, naming, seed, block),
  );
  if (tree.role === 'bare') return `${inner.join('')}<br><br>\n`;
  return `${start}${inner.join('')}</${tag}>${RUNNING.has(tag) ? '' : '\n'}`;
}

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
