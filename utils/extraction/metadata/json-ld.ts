import { tidy, unescapeEntities } from './plain-text';

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}

/** Scripts longer than this are data dumps, not descriptions of the page (characters). */
const MAX_LENGTH = 1_000_000;
const MAX_NODES = 400;
/** Where a page's own entity may be nested. Lists of other pages (`itemListElement`) are left out on purpose. */
const NESTING_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'subjectOf'];

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|^Report)$/;

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: JsonValue | undefined): JsonValue[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Type names without their namespace: `http://schema.org/NewsArticle` → `NewsArticle`. */
export const typesOf = (node: JsonObject): string[] =>
  asList(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)] : [],
  );

export const isArticleNode = (node: JsonObject): boolean =>
  typesOf(node).some((type) => ARTICLE_TYPE.test(type) && type !== 'JobPosting');

/** The first text in a value: a string, `{ name }`, `{ "@value" }`, or the first of a list. */
export function textOf(value: JsonValue | undefined): string {
  for (const item of asList(value)) {
    if (typeof item === 'string' || typeof item === 'number') return tidy(unescapeEntities(String(item)));
    if (isObject(item)) {
      const text = textOf(item['@value'] ?? item.name ?? item.url);
      if (text) return text;
    }
  }
  return '';
}

/** Every entity that a page's scripts describe, flat. Broken ones are mended where that is safe, else skipped. */
export function readJsonLd(scripts: readonly Element[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.length > MAX_LENGTH || text.trim() === '') continue;
    const value = parseLoosely(text);
    if (value !== undefined) collect(value, nodes, 0);
  }
  return nodes;
}

function collect(value: JsonValue, nodes: JsonObject[], depth: number): void {
  if (depth > 5 || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  if (value['@type'] !== undefined || value['@id'] !== undefined) nodes.push(value);
  for (const key of NESTING_KEYS) {
    const nested = value[key];
    if (nested !== undefined && typeof nested === 'object' && nested !== null)
      collect(nested, nodes, depth + 1);
  }
}

const parseStrictly = (text: string): JsonValue | undefined => {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
};

function parseLoosely(text: string): JsonValue | undefined {
  return parseStrictly(text) ?? parseStrictly(repairJson(text)) ?? salvage(text);
}

/**
 * Undoes what templates do to JSON: comment and CDATA wrappers, a closing semicolon, raw line breaks and tabs in
 * strings, illegal escapes, trailing and doubled commas.
 */
export function repairJson(text: string): string {
  const bare = text
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/, '')
    .replace(/[\s;]+$/, '');
  let out = '';
  let inString = false;
  for (let i = 0; i < bare.length; i++) {
    const char = bare[i] as string;
    if (inString) {
      if (char === '\\') {
        const next = bare[i + 1] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? char + next : next;
        i++;
      } else if (char < ' ') out += ' ';
      else {
        out += char;
        if (char === '"') inString = false;
      }
    } else if (char === ',') {
      const next = /[^\s]/.exec(bare.slice(i + 1, i + 200))?.[0];
      if (next !== '}' && next !== ']' && next !== ',' && next !== undefined) out += char;
    } else {
      out += char;
      if (char === '"') inString = true;
    }
  }
  return out;
}

const SALVAGED_KEYS = /"(@type|headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\\n]|\\.)*)"/g;

/** From JSON beyond mending (an unescaped quote in a headline, a cut end): the first of each plain field. */
function salvage(text: string): JsonValue | undefined {
  const found: JsonObject = {};
  for (const [, key, value] of text.matchAll(SALVAGED_KEYS)) {
    if (!key || value === undefined) continue;
    const isType = key === '@type';
    if (isType ? !isArticleNode(found) : found[key] === undefined) found[key] = value;
  }
  return isArticleNode(found) ? found : undefined;
}

/** Follows `{ "@id": … }` to the entity it names. */
export function dereference(
  value: JsonValue | undefined,
  nodes: readonly JsonObject[],
): JsonValue | undefined {
  if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  const id = value['@id'];
  return nodes.find((node) => node['@id'] === id && node.name !== undefined) ?? value;
}

const pathOf = (value: JsonValue | undefined): string => {
  const text = isObject(value) ? textOf(value['@id'] ?? value.url) : textOf(value);
  return text
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
};

/**
 * The entity that describes this page's article. Among several: the one with the page's address, else the one whose
 * headline `isTitle` accepts; several that are neither describe other pages.
 */
export function pickArticle(
  nodes: readonly JsonObject[],
  url: string,
  isTitle: (headline: string) => boolean,
): JsonObject | null {
  const articles = nodes.filter(isArticleNode);
  if (articles.length <= 1) return articles[0] ?? null;
  const path = pathOf(url);
  const isHere = (node: JsonObject) =>
    path !== '' && [node.url, node['@id'], node.mainEntityOfPage].some((value) => pathOf(value) === path);
  const matching = articles.filter((node) => isTitle(textOf(node.headline) || textOf(node.name)));
  return matching.find(isHere) ?? matching[0] ?? articles.find(isHere) ?? null;
}
