import { hashText } from './random';
import type { Tree } from './tree';

/** The element and attributes that a piece of a page is given. */
export interface Dress {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/** One way in which sites name things. `block` is a clutter kind or a part of the page's frame. */
export type Naming = (tree: Tree, block: string, seed: string) => Dress;

/** Elements whose meaning browsers give: no design system renames them. */
const FIXED = new Set(
  'p a img h1 h2 h3 h4 strong em ul ol li button input label table tr td th figure figcaption video br iframe time'.split(
    ' ',
  ),
);
const FLAT = new Set(['section', 'aside', 'nav', 'footer', 'header', 'main', 'article', 'form']);

const UTILITIES: Record<string, string> = {
  root: 'my-8 rounded-lg border border-slate-200 p-4',
  heading: 'mb-2 text-lg font-semibold tracking-tight',
  line: 'text-sm leading-6 text-slate-600',
  button: 'inline-flex h-9 items-center rounded-md bg-sky-700 px-4 text-sm text-white',
  list: 'flex flex-wrap gap-2',
  item: 'text-sm',
  card: 'flex flex-col gap-2 py-3',
  title: 'text-base font-medium hover:underline',
  meta: 'text-xs text-slate-400',
  body: 'space-y-4 text-lg leading-8',
  page: 'mx-auto max-w-3xl px-4',
};

const CUSTOM: Record<string, string> = {
  root: 'pub-panel',
  heading: 'pub-heading',
  line: 'pub-text',
  button: 'pub-action',
  list: 'pub-row',
  item: 'pub-cell',
  card: 'pub-tile',
  body: 'pub-flow',
  page: 'pub-page',
};

/** Wrappers of well-known publishing tools, as their public embed codes write them; the first is the usual one. */
const EMBED_ROOTS: Record<string, readonly Readonly<Record<string, string>>[]> = {
  comments: [
    { id: 'disqus_thread' },
    { class: 'fb-comments', 'data-numposts': '5' },
    { 'data-spotim-module': 'conversation' },
  ],
  newsletter: [{ id: 'mc_embed_signup' }],
  ad: [{ id: 'div-gpt-ad-1718-0', class: 'adsbygoogle' }],
  sponsored: [{ id: 'taboola-below-article-thumbnails' }, { class: 'OUTBRAIN', 'data-widget-id': 'AR_1' }],
  share: [{ class: 'addtoany_share_save_container' }, { class: 'sharethis-inline-share-buttons' }],
  'cookie-notice': [{ id: 'onetrust-banner-sdk' }, { id: 'CybotCookiebotDialog' }],
  'notification-prompt': [{ id: 'onesignal-slidedown-container' }],
  'video-chrome': [{ class: 'jwplayer jw-reset' }, { class: 'video-js vjs-default-skin' }],
  poll: [{ id: 'PDI_container9043217', class: 'CSS_Poll PDS_Poll' }],
  'app-banner': [{ class: 'smartbanner smartbanner--android' }],
  'subscribe-nag': [{ class: 'tp-container-inner' }],
  related: [{ id: 'jp-relatedposts', class: 'jp-relatedposts' }],
  'most-read': [{ class: 'wpp-list' }],
  'author-bio': [{ class: 'saboxplugin-wrap' }],
  breadcrumbs: [{ class: 'breadcrumb-trail breadcrumbs' }],
};

function flat(tag: string): string {
  return FLAT.has(tag) ? 'div' : tag;
}

function short(text: string): string {
  return hashText(text).toString(36).slice(0, 6);
}

function capital(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase());
}

const hashed: Naming = ({ tag, role }, block, seed) => ({
  tag: flat(tag),
  attributes: { class: `css-${short(`${seed}${block}${role}`)}` },
});

/** Every naming by name. Only `semantic`, `modules` and `embeds` tell what a box is. */
export const NAMINGS = {
  semantic: ({ tag, role }, block) => ({
    tag,
    attributes: { class: role === 'root' ? block : `${block}__${role}` },
  }),
  modules: ({ tag, role }, block, seed) => ({
    tag,
    attributes: { class: `${capital(block)}_${role}__${short(`${seed}${block}${role}`)}` },
  }),
  hashed,
  utility: ({ tag, role }) => ({ tag, attributes: { class: UTILITIES[role] ?? 'relative' } }),
  classless: ({ tag }) => ({ tag: flat(tag), attributes: {} }),
  custom: ({ tag, role }) => ({
    tag: FIXED.has(tag) ? tag : (CUSTOM[role] ?? 'pub-box'),
    attributes: {},
  }),
  embeds: (tree, block, seed) => {
    const roots = EMBED_ROOTS[block];
    const root = tree.role === 'root' && roots?.[hashText(seed) % roots.length];
    return root ? { tag: 'div', attributes: root } : hashed(tree, block, seed);
  },
} as const satisfies Record<string, Naming>;

export type NamingName = keyof typeof NAMINGS;
