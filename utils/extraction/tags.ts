import { EMBED_TAGS } from './embeds';

// How the page walk treats each HTML element: data, not code.

/** Never content, never text: the walk passes over these with everything inside them. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template link meta base title head svg canvas select option optgroup datalist ' +
    'textarea input button progress meter map area param source track object embed applet annotation annotation-xml'
  ).split(' '),
);

/** Elements that begin a new block of text. Unknown and inline elements do so only when they hold one of these. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that show something other than text. */
export const MEDIA_TAGS: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'amp-img',
  'amp-anim',
  ...EMBED_TAGS,
]);

export const HEADING = /^h[1-6]$/;

/** An item of a list, a cell, a caption, a quotation or a heading: what it says belongs to what it is a part of. */
export const OWN_PART = /^(?:li|td|th|dd|dt|figcaption|blockquote|h[1-6])$/;

/** 1 to 6 for a heading, 0 for any other tag. */
export function headingLevel(tag: string): number {
  if (tag.length !== 2 || tag[0] !== 'h') return 0;
  const level = tag.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
}
