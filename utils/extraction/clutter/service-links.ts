import type { Block } from '../blocks';
import type { ClutterKindName } from './kinds';

/** Addresses at which services take a link to pass on. What they are for shows in them, in any language. */
const SHARE =
  /(?:facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|send))|(?:twitter|x)\.com\/(?:intent|share)|wa\.me\/\?|whatsapp\.com\/send\?|whatsapp:\/\/send|(?:t|telegram)\.me\/share|linkedin\.com\/(?:sharing|sharearticle|cws\/share)|reddit\.com\/submit|pinterest\.[a-z.]+\/pin\/create|bsky\.app\/intent|threads\.(?:net|com)\/intent|vk\.com\/share|connect\.ok\.ru\/offer|line\.me\/(?:r\/(?:msg|share)|lineit)|hatena\.ne\.jp\/(?:entry|add)|getpocket\.com\/(?:save|edit)|weibo\.com\/share|kakao\.com\/share|band\.us\/plugin\/share|xing\.com\/(?:spi|social)|viber:\/\/forward|fb-messenger:\/\/|wykop\.pl\/dodaj|mailto:\?|[?&]share=(?:facebook|twitter|x|linkedin|pinterest|reddit|tumblr|pocket|telegram|jetpack-whatsapp|mastodon|bluesky|threads|email)(?:[&#]|$))/i;

/** Whether an address, as written, is one at which a service takes this page to pass it on. */
export const sharesPage = (href: string): boolean => SHARE.test(href);

/** Addresses of what is filed under a subject, by the part of the path before its name. */
const TAG =
  /\/(?:tags?|topics?|temas?|themen?|schlagworte?|etiquetas?|mot-cle|hashtag|keywords?)\/[^/?#]+\/?(?:[?#]|$)/i;

/** Whether every link of a list leads to a subject's page, by its address or by what the link says of itself. */
export const leadToTags = (links: readonly Element[]): boolean =>
  links.every(
    (link) =>
      /(?:^|\s)tag(?:\s|$)/i.test(link.getAttribute('rel') ?? '') ||
      TAG.test(link.getAttribute('href') ?? ''),
  );

/** App stores, and services that choose one. */
const STORE =
  /^(?:https?:)?\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store\/apps|appgallery\.[\w.]+|apps\.microsoft\.com|[\w.-]+\.(?:onelink\.me|app\.link|page\.link))\/?|^market:\/\//i;

/** What a block's first link does, where its address is a service's own; most pages' links lead elsewhere. */
export function serviceOf(block: Block): ClutterKindName | undefined {
  const href = block.href || (block.box.link?.getAttribute('href') ?? '');
  if (href === '') return undefined;
  if (sharesPage(href)) return 'share';
  return STORE.test(href) ? 'app-banner' : undefined;
}

/** The stores' names are the same in every language. */
const STORE_NAME = /\bapp ?store\b|\bgoogle ?play\b|\bappgallery\b|\bgalaxy store\b/i;

/** Words that may stand beside the badges in one run. */
const BADGE_WORDS = 22;

/** Pictures that link to an app store, by their address or by their alternative text; with a line of words at most. */
export const isStoreBadge = (block: Block): boolean =>
  block.facts.words <= BADGE_WORDS &&
  block.media.length > 0 &&
  (block.links > 0 || block.box.link !== null) &&
  (serviceOf(block) === 'app-banner' ||
    block.media.every((media) => STORE_NAME.test(media.getAttribute('alt') ?? '')));
