import type { Block } from './blocks';

export interface NamesSaid {
  /** Says the site's own name, as promos at an article's end do. */
  site: boolean;
  /** Begins with or holds a name of the byline, as the author's biography does. */
  author: boolean;
}

/** Shorter names are words. Characters. */
const LEAST_LENGTH = 4;
/** So many characters of a block are looked at: a name is said early. */
const REACH = 400;

const squash = (text: string): string => text.toLowerCase().replace(/[\s\-_.’']+/g, '');

/** Asks of each block which of the page's own names it says. @param url the page's address */
export function nameReader(
  url: string,
  siteNames: readonly string[],
  byline: readonly string[],
): (block: Block) => NamesSaid {
  const sites = [hostLabel(url), ...siteNames.map(squash)].filter((name) => name.length >= LEAST_LENGTH);
  const authors = byline.filter((name) => name.length >= LEAST_LENGTH);
  return ({ text }) => {
    const start = text.slice(0, REACH);
    const squashed = sites.length > 0 ? squash(start) : '';
    return {
      site: sites.some((name) => squashed.includes(name)),
      author: authors.some((name) => start.includes(name)),
    };
  };
}

/** The name that a site goes by in its address: the longest label of its host but the last. */
function hostLabel(url: string): string {
  try {
    const labels = new URL(url).hostname.split('.').slice(0, -1);
    return labels
      .reduce((longest, label) => (label.length > longest.length ? label : longest), '')
      .replaceAll('-', '');
  } catch {
    return '';
  }
}
