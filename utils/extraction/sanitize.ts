import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';

/**
 * What an article may consist of. HTML only: with SVG and MathML goes the whole family of mutation attacks that live
 * on a change of namespace. No `h1`, which is the reader's title, so the engine turns the page's into `h2` first.
 */
const TAGS = [
  // The container DOMPurify works in. Were it not allowed, DOMPurify would clone all of its content once more.
  'body',
  ...['div', 'section', 'aside', 'header', 'footer', 'address', 'p', 'br', 'wbr', 'hr', 'span'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'details', 'summary'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img', 'a'],
  ...[
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'sub',
    'sup',
    'mark',
    'small',
    'q',
    'cite',
    'dfn',
    'abbr',
    'time',
    'del',
  ],
  ...['ins', 'code', 'kbd', 'samp', 'var', 'data', 'ruby', 'rt', 'rp', 'bdi', 'bdo'],
];

const URL_ATTRIBUTES = ['href', 'src', 'cite'];
/** Marks the card that stands for an embed. */
const EMBED_ATTRIBUTE = 'data-bs-embed';
const PLAIN_ATTRIBUTES = [
  ...['alt', 'title', 'width', 'height', 'dir', 'lang', 'datetime', 'id', EMBED_ATTRIBUTE],
  ...['colspan', 'rowspan', 'scope', 'headers', 'start', 'reversed', 'value', 'open'],
];

const ATTRIBUTES: ReadonlySet<string> = new Set([...URL_ATTRIBUTES, ...PLAIN_ATTRIBUTES]);

/**
 * Whether the sanitiser may let an attribute through: a copy without the others spares it taking them off, at several
 * times the cost. `is` goes with its whole element, which is the sanitiser's to do.
 */
export const mayPass = (attribute: string): boolean => ATTRIBUTES.has(attribute) || attribute === 'is';

/** Elements that go with everything in them. Others that are not in `TAGS` are unwrapped. */
const DROPPED_WITH_CONTENT = [
  ...[
    'script',
    'noscript',
    'style',
    'template',
    'head',
    'title',
    'svg',
    'math',
    'xmp',
    'plaintext',
    'colgroup',
  ],
  ...[
    'iframe',
    'frameset',
    'noframes',
    'object',
    'embed',
    'noembed',
    'applet',
    'audio',
    'video',
    'canvas',
    'map',
  ],
  ...[
    'button',
    'select',
    'option',
    'optgroup',
    'datalist',
    'textarea',
    'label',
    'legend',
    'output',
    'progress',
  ],
  ...['meter', 'dialog', 'menuitem', 'selectedcontent'],
];

/** DOMPurify's own prefix, which keeps a page's ids apart from ours (and from `document`'s properties). */
const ID_PREFIX = 'user-content-';

const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ATTRIBUTES],
  // Without this DOMPurify would hold every attribute value, `width="600"` too, against the pattern for URLs.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:|#)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  RETURN_DOM: true,
} satisfies Config;

const WEB_URL = /^https?:\/\//i;
const LINK_URL = /^(?:https?:\/\/|mailto:|tel:|#.)/i;

let purifier: DOMPurify | undefined;

/**
 * The one DOMPurify of this realm. The default export is bound to the `window` of the moment of import; where there
 * was none yet it is a factory. An unsupported DOMPurify hands its input back as it came, so that must never be used.
 */
function getPurifier(): DOMPurify {
  if (purifier) return purifier;
  const instance = createDOMPurify.isSupported ? createDOMPurify : createDOMPurify(globalThis.window);
  if (!instance.isSupported) throw new Error('sanitize: no window with a DOM to sanitise in');
  instance.addHook('afterSanitizeAttributes', finishElement);
  // Once, as DOMPurify would read it anew at every call.
  instance.setConfig(CONFIG);
  purifier = instance;
  return instance;
}

/** DOMPurify checks attributes one by one; this checks what depends on the element, and adds our own attributes. */
function finishElement(node: Element): void {
  if (node.nodeName === 'IMG') finishImage(node);
  else if (node.nodeName === 'A') finishLink(node);
  else if (node.hasAttribute('cite') && !WEB_URL.test(node.getAttribute('cite') ?? ''))
    node.removeAttribute('cite');
}

function finishImage(image: Element): void {
  // DOMPurify lets `data:` through on images whatever the pattern says.
  if (!WEB_URL.test(image.getAttribute('src') ?? '') || isTrackingPixel(image)) {
    image.remove();
    return;
  }
  for (const side of ['width', 'height']) {
    if (!/^\d+$/.test(image.getAttribute(side) ?? '')) image.removeAttribute(side);
  }
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}

/** Counting pixels say that they are one pixel wide or high, or none. */
function isTrackingPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''));
}

function finishLink(link: Element): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  if (!LINK_URL.test(href)) {
    link.removeAttribute('href');
    return;
  }
  if (!href.startsWith('#')) link.setAttribute('rel', 'noopener noreferrer');
  // An anchor follows its target, whose id was prefixed.
  else if (!href.startsWith(`#${ID_PREFIX}`)) link.setAttribute('href', `#${ID_PREFIX}${href.slice(1)}`);
}

/**
 * Makes page content safe to render and to copy: http(s), `mailto:` and `tel:` links and in-page anchors, http(s)
 * images, no script, style, form, frame or foreign namespace. Relative URLs are dropped: resolve them first.
 *
 * @param dirty Markup, or an element, whose CONTENT is taken (the element itself is only a container). An element
 *   is spared a serialisation and a parse; hand over one that belongs to your own clone, as it may be changed.
 * @returns The safe markup. Sanitising it again changes nothing.
 * @throws Error where there is no DOM at all.
 */
export function sanitizeHtml(dirty: string | Element): string {
  return sanitizeToBody(dirty).innerHTML;
}

/**
 * Sanitises markup into nodes of a document, ready to be inserted.
 *
 * @param doc The document that will own the nodes. Images begin to load in a live document, so pass an inert one
 *   (`createHTMLDocument`) where nothing will be shown.
 * @throws Error where there is no DOM at all.
 */
export function sanitizeToFragment(html: string, doc: Document): DocumentFragment {
  const body = sanitizeToBody(html);
  const fragment = doc.createDocumentFragment();
  while (body.firstChild) fragment.append(body.firstChild);
  return fragment;
}

/** The sanitised content in the `body` of an inert document of DOMPurify's. */
function sanitizeToBody(dirty: string | Element): HTMLElement {
  const instance = getPurifier();
  // With RETURN_DOM, which is named again for its type alone, the result is the body of DOMPurify's own document.
  if (typeof dirty === 'string') return instance.sanitize(dirty, CONFIG) as HTMLElement;
  return instance.sanitize(asBody(dirty), CONFIG) as HTMLElement;
}

/** A body is what DOMPurify takes as a container; any other element it would keep, or unwrap, as part of the content. */
function asBody(element: Element): Element {
  if (element.localName === 'body') return element;
  const body = element.ownerDocument.createElement('body');
  while (element.firstChild) body.append(element.firstChild);
  return body;
}

/** The anchor's target as the page wrote it, for an anchor of sanitised content; null for any other href. */
export function pageAnchor(href: string): string | null {
  return href.startsWith(`#${ID_PREFIX}`) ? `#${href.slice(ID_PREFIX.length + 1)}` : null;
}
