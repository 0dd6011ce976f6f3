import { type Block, type Box, isBox, type Page } from '../extraction/blocks';
import { type ClutterMatch, matchOf } from '../extraction/clutter/match';

/** Services by which a story is passed on, as they call themselves everywhere. */
const SERVICE =
  /^(?:(?:via|per|par|por|con|com|mit|op|na|przez|через|в|bei|auf|on|by)\s+)?(?:facebook|messenger|whats ?app|telegram|viber|x|twitter|threads|bluesky|mastodon|linkedin|pinterest|reddit|tumblr|pocket|flipboard|instapaper|snapchat|signal|skype|discord|line|kakao ?talk|카카오톡|카톡|네이버|밴드|페이스북|트위터|텔레그램|weibo|微博|wechat|微信|朋友圈|qq|qq空间|豆瓣|plurk|噗浪|zalo|вконтакте|вк|одноклассники|телеграм|вотсап|xing|hatena|はてな|はてなブックマーク|ライン|フェイスブック|ツイッター|فيسبوك|فايسبوك|واتساب|واتس ?اب|تلغرام|تيليغرام|تويتر|إكس|ماسنجر|مسنجر|فايبر|פייסבוק|ווטסאפ|וואטסאפ|טלגרם|טוויטר|मैसेंजर|फ़ेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|टेलीग्राम|ट्विटर|e-?mail|mail|sms)$/iu;
/** Whether a text is the name of a service by which a story is passed on. */
export const isService = (text: string): boolean => SERVICE.test(text);

/** Services that make a row. */
const LEAST = 2;
/** Texts and words of a row with its label. */
const TEXTS = 9;
const WORDS = 30;

/**
 * Rows of services by which a story is passed on, with the label above: the services' names tell them, in any language.
 */
export function findShareRows(page: Page): ClutterMatch[] {
  const rows: ClutterMatch[] = [];
  let end = 0;
  for (const box of page.boxes) {
    if (box.first < end || box.words > WORDS || box.end === box.first || !box.parent || box.inputs > 0)
      continue;
    const texts = textsOf(box);
    const services = texts.filter(isService).length;
    if (services < LEAST || texts.length > TEXTS || services * 2 < texts.length) continue;
    end = box.end;
    rows.push(matchOf('share', 'structure:services', 'names services to pass it on', [box], true));
  }
  return rows;
}

/** What stands in a box, piece by piece: in a row each name has an element of its own. */
function textsOf(item: Block | Box): string[] {
  if (isBox(item)) return [...item.items.flatMap(textsOf), ...buttonsOf(item)];
  return item.nodes
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** Buttons are no blocks. */
const buttonsOf = (box: Box): string[] =>
  box.controls === 0
    ? []
    : [...box.element.children]
        .filter((child) => child.localName === 'button')
        .map(({ textContent }) => (textContent ?? '').trim());
