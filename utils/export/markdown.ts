import { strikethrough, tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../extraction/article';
import { exportBody, spellOutMarks } from './body';
import { prependHeader } from './header';
import { simplifyForMarkdown } from './markdown-tree';

/**
 * The article as GitHub-flavoured Markdown: header, lead image, body; captions in italics below their image. What
 * Markdown has no sign for and would change the sense if dropped (sub- and superscript) stays as inline HTML.
 */
export function articleToMarkdown(article: Article): string {
  const body = exportBody(article);
  spellOutMarks(body);
  prependHeader(article, body);
  simplifyForMarkdown(body);
  return `${markdownService().turndown(body)}\n`;
}

let service: TurndownService | undefined;

function markdownService(): TurndownService {
  service ??= createService();
  return service;
}

function createService(): TurndownService {
  const result = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  const escapeWords = result.escape.bind(result);
  result.escape = (text) => escapeMarkup(escapeWords(text));
  return result
    .use([tables, strikethrough])
    .addRule('strong', {
      filter: ['strong', 'b'],
      replacement: (content, node) => emphasise(content, node, '**', 'strong'),
    })
    .addRule('emphasis', {
      filter: ['em', 'i'],
      replacement: (content, node) => emphasise(content, node, '*', 'em'),
    })
    .addRule('script', {
      filter: ['sub', 'sup'],
      replacement: (content, node) => wrap(content, node.nodeName.toLowerCase()),
    })
    .addRule('link', { filter: 'a', replacement: link })
    .addRule('listItem', { filter: 'li', replacement: (content, node) => listItem(content, node) })
    .addRule('caption', {
      filter: 'figcaption',
      replacement: (content) => `\n\n*${oneLine(content)}*\n\n`,
    })
    .addRule('cellBreak', {
      filter: (node) => node.nodeName === 'BR' && node.closest('td, th') !== null,
      replacement: () => '\n',
    })
    .addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${oneLine(content)}**\n\n` });
}

/** What Turndown leaves alone though Markdown reads it: tags, entities, `1)` lists and strikethrough in the words. */
function escapeMarkup(text: string): string {
  return text
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
    .replace(/^(\d+)\)/, '$1\\)');
}

/**
 * Emphasis by sign where CommonMark would read it as such. It does not between a letter and a punctuation mark
 * (`**“물”**이`), which is common in scripts that put no space there, so there it is a tag.
 * Source: CommonMark 0.31, "left-flanking delimiter run".
 */
function emphasise(content: string, node: HTMLElement, sign: string, tag: string): string {
  if (!content.trim() || /\n\s*\n/.test(content) || node.parentElement?.closest(rivals(tag))) return content;
  const opens =
    !/^[\p{P}\p{S}]/u.test(content) || !/[^\s\p{P}\p{S}]$/u.test(textBeside(node, 'previousSibling'));
  const closes =
    !/[\p{P}\p{S}]$/u.test(content) || !/^[^\s\p{P}\p{S}]/u.test(textBeside(node, 'nextSibling'));
  return opens && closes ? sign + content + sign : wrap(content, tag);
}

/** The elements that are written with the same sign. */
function rivals(tag: string): string {
  return tag === 'strong' ? 'strong, b' : 'em, i';
}

/** The text next to a node in its line, out of inline parents too. */
function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  for (let here: Node | null = node; here && !isLineEdge(here); here = here.parentNode) {
    const sibling = here[side];
    if (sibling) return sibling.textContent ?? '';
  }
  return '';
}

function isLineEdge(node: Node): boolean {
  return /^(?:P|LI|TD|TH|H\d|DIV|BLOCKQUOTE|FIGCAPTION|DD|DT|SECTION|CAPTION)$/.test(node.nodeName);
}

function wrap(content: string, tag: string): string {
  return content ? `<${tag}>${content}</${tag}>` : '';
}

function link(content: string, node: Node): string {
  const href = (node as Element).getAttribute('href');
  const text = oneLine(content);
  if (!href || !text) return content;
  if (node.textContent === href) return `<${href}>`;
  const target = href.replace(/[()<>\\]/g, '\\$&').replaceAll(' ', '%20');
  // After an exclamation mark a link would be read as an image.
  if (textBeside(node, 'previousSibling').endsWith('!'))
    return `<a href="${href.replaceAll('"', '%22')}">${text}</a>`;
  return `[${text}](${target})`;
}

/** Turndown pads markers to four columns; one space is what people write, and pastes better. */
function listItem(content: string, node: HTMLElement): string {
  const marker = node.parentElement?.nodeName === 'OL' ? `${itemNumber(node)}. ` : '- ';
  const loose = /\n$/.test(content) ? '\n' : '';
  const lines = content.replace(/^\n+|\n+$/g, '').replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
  return marker + lines + loose + (node.nextSibling ? '\n' : '');
}

function itemNumber(item: Element): number {
  const siblings = Array.from(item.parentElement?.children ?? []);
  return Number(item.parentElement?.getAttribute('start') ?? 1) + siblings.indexOf(item);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
