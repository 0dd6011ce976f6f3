import { tidy, unescapeEntities } from './plain-text';

/** What `<head>` says, by lower-case name. RDFa, Open Graph, Dublin Core and plain names are all one map. */
export class HeadFacts {
  private readonly values = new Map<string, string[]>();
  readonly title: string;

  constructor(document: Document) {
    for (const meta of document.getElementsByTagName('meta')) {
      const content = meta.getAttribute('content');
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        const value = meta.getAttribute(attribute);
        if (!value) continue;
        const prefix = attribute === 'itemprop' ? 'itemprop:' : '';
        for (const word of value.trim().toLowerCase().split(/\s+/)) this.add(prefix + word, content);
      }
    }
    this.title = tidy(document.title || document.getElementsByTagName('title')[0]?.textContent);
  }

  private add(key: string, content: string): void {
    const value = tidy(unescapeEntities(content));
    if (value === '') return;
    const list = this.values.get(key);
    if (!list) this.values.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }

  all(key: string): readonly string[] {
    return this.values.get(key) ?? [];
  }

  /** The first value of the first of these names that has one, with the name. */
  first(keys: readonly string[]): { key: string; value: string } | null {
    for (const key of keys) {
      const value = this.values.get(key)?.[0];
      if (value) return { key, value };
    }
    return null;
  }

  value(...keys: string[]): string {
    return this.first(keys)?.value ?? '';
  }
}
