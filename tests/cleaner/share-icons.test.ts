// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findShareIcons } from '../../utils/cleaner/share-icons';
import { finish } from '../../utils/extraction/steps';

const ICON = '<svg width="16" height="16"><path d="M0 0"/></svg>';
const link = (href: string, name = ''): string =>
  `<a href="${href}"${name && ` aria-label="${name}"`}>${ICON}</a>`;
const button = (name: string): string => `<button type="button" aria-label="${name}">${ICON}</button>`;

/** The ids of the rows in `html`, which stands in an article, with what they are called. */
function found(html: string): string[] {
  document.body.innerHTML = `<main><p>The ferry sailed at noon.</p>${html}</main>`;
  const kept = new Set([document.body, ...document.querySelectorAll('main, p, :has(> .kept)')]);
  return finish(findShareIcons(document, kept)).map(({ row, text }) => `${row.id}: ${text}`);
}

const TWO = link('https://www.facebook.com/sharer.php?u=x') + link('https://wa.me/?text=x');

test.each([
  [
    'beside a picture that leads elsewhere',
    `<div><a href="/harbour"><img src="/p.jpg" alt=""></a><div id="r">${TWO}</div></div>`,
    'r: facebook.com, wa.me',
  ],
  [
    'in what the article stands in',
    `<div><div id="r">${TWO}</div><div class="kept"></div></div>`,
    'r: facebook.com, wa.me',
  ],
  [
    'links, by where they lead',
    `<div id="r"><ul><li>${link('https://www.facebook.com/sharer/sharer.php?u=x')}</li><li>${link('https://twitter.com/intent/tweet?url=x')}</li></ul></div>`,
    'r: facebook.com, twitter.com',
  ],
  [
    'buttons, by what they are called',
    `<div><div id="r">${button('Share on Facebook')}${button('Per WhatsApp teilen')}${button('Print')}</div> <b>7</b></div>`,
    'r: Share on Facebook, Per WhatsApp teilen, Print',
  ],
  [
    'links that wait for a script',
    `<div id="r">${link('#', 'Telegram')}${link('javascript:void(0)', 'Compartir en X')}</div>`,
    'r: Telegram, Compartir en X',
  ],
])('a row of icons is found: %s', (_name, html, row) => expect(found(html)).toEqual([row]));

test.each([
  [
    'the site’s own pages elsewhere',
    `<div>${link('https://facebook.com/paper', 'Facebook')}${link('https://x.com/paper', 'X')}</div>`,
  ],
  ['a single icon', `<div>${link('https://twitter.com/intent/tweet?url=x')}</div>`],
  ['a player’s buttons', `<div><video></video>${button('Share on Facebook')}${button('Share on X')}</div>`],
  [
    'a picture with icons',
    `<div><img src="/p.jpg" alt="">${button('Share on Facebook')}${button('Share on X')}</div>`,
  ],
  [
    'buttons for other things',
    `<div>${button('Bold')}${button('Italic')}${button('Facebook')}${button('Undo')}${button('WhatsApp')}</div>`,
  ],
])('%s is none', (_name, html) => expect(found(html)).toEqual([]));
