import { type JsonObject, readJsonLd } from './json-ld';
import { markedElements } from './microdata';
import { tidy, unescapeEntities } from './plain-text';

const clean = (content: string): string => tidy(unescapeEntities(content));

/**
 * What a page says of itself: its meta elements by lower-case name (RDFa, Open Graph, Dublin Core and plain names are
 * all one map), its `<title>` and its JSON-LD. Read once, for detection and metadata alike; as of then, not live.
 */
export class HeadFacts {
  /** As written: most are never asked for, and cleaning costs more than reading. */
  private readonly values = new Map<string, string[]>();
  readonly title: string;
  /** Every entity that JSON-LD describes, flat. */
  readonly nodes: readonly JsonObject[];

  /** `<link>` elements, in page order. */
  readonly links: Element[] = [];

  private markedOnce: readonly Element[] | undefined;

  constructor(private readonly document: Document) {
    const scripts: Element[] = [];
    // Most stand in the head, yet not all: one look through the page is for all of them.
    for (const element of document.querySelectorAll('meta, link, script')) {
      const tag = element.localName;
      if (tag === 'meta') this.readMeta(element);
      else if (tag === 'link') this.links.push(element);
      else scripts.push(element);
    }
    this.nodes = readJsonLd(scripts);
    this.title = tidy(document.title || document.getElementsByTagName('title')[0]?.textContent);
  }

  /**
   * Elements with microdata or RDFa, and links to authors, in page order. Looked for when first asked for: most pages'
   * own description says all there is to ask.
   */
  get marked(): readonly Element[] {
    this.markedOnce ??= markedElements(this.document);
    return this.markedOnce;
  }

  private readMeta(meta: Element): void {
    const content = meta.getAttribute('content');
    if (!content) return;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = meta.getAttribute(attribute);
      if (!value) continue;
      const prefix = attribute === 'itemprop' ? 'itemprop:' : '';
      const key = value.trim().toLowerCase();
      if (!/\s/.test(key)) this.add(prefix + key, content);
      else for (const word of key.split(/\s+/)) this.add(prefix + word, content);
    }
  }

  private add(key: string, content: string): void {
    const list = this.values.get(key);
    if (list) list.push(content);
    else this.values.set(key, [content]);
  }

  /** Whether an element of this name is there and not empty. */
  has(key: string): boolean {
    return this.values.has(key);
  }

  /** Every value of a name, each once. */
  all(key: string): readonly string[] {
    const raw = this.values.get(key);
    return raw ? [...new Set(raw.map(clean))].filter((value) => value !== '') : [];
  }

  /** The first value of the first of these names that has one, with the name. */
  first(keys: readonly string[]): { key: string; value: string } | null {
    for (const key of keys) {
      const value = this.values.get(key)?.map(clean).find(Boolean);
      if (value) return { key, value };
    }
    return null;
  }

  value(...keys: string[]): string {
    return this.first(keys)?.value ?? '';
  }
}
