// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findHeadOffers } from '../../utils/cleaner/head-offers';
import type { Body } from '../../utils/extraction/body';
import { readPage } from '../../utils/extraction/read-page';

const PARAGRAPH =
  'The harbour board met on Tuesday evening and agreed, after three hours, to keep the ferry.';

/** What is found between an article's headline and its text. */
function found(head: string, writers = ['Ada Holm']): string[] {
  document.body.innerHTML = `<article><h1>Ferry stays</h1>${head}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`;
  const page = readPage(document);
  const kept = Uint8Array.from(page.blocks, ({ text }) => (text === PARAGRAPH ? 1 : 0));
  const first = kept.indexOf(1);
  const body = { kept, captions: new Uint8Array(kept.length), first, end: kept.length } as Body;
  const title = page.blocks.findIndex(({ text }) => text === 'Ferry stays');
  const matches = findHeadOffers(page, new Float64Array(kept.length), body, title, writers);
  return matches.flatMap((match) => page.blocks.slice(match.first, match.end).map(({ text }) => text));
}

const BYLINE = '<p>By Ada Holm</p>';

test.each([
  ['a row to pass the story on', `<div><span>Pass it on</span><ul><li><button>pin</button></li></ul></div>`],
  ['a line and a link', '<div><p><em>More like this?</em> <a href="/go">put me on the list</a></p></div>'],
  [
    'a count of shares with links',
    '<div><p>148 shares <a href="/x/1">pin</a> | <a href="/x/2">print</a></p></div>',
  ],
  [
    'a service whose name reads like a person’s',
    '<div><p>To the family <a href="/x/1">Family Messenger</a> / <a href="/x/2">text</a></p></div>',
  ],
  ['a line that names the writer again', '<div><p>Write to Ada Holm</p><button>Write</button></div>'],
])('%s goes', (_name, html) => expect(found(BYLINE + html)).not.toEqual([]));

test.each([
  ['the byline', '<div><p>Ada Holm, harbour desk</p><button>Write</button></div>'],
  ['a date', `${BYLINE}<div><span>18 November 2026</span><button>Bigger</button></div>`],
  ['how long ago', `${BYLINE}<div><span>3 hours ago</span><button>Bigger</button></div>`],
  ['a time element', `${BYLINE}<div><time>Today</time> <span>at noon</span><button>Bigger</button></div>`],
  ['another writer', `${BYLINE}<div><span>Pictures:</span> <a href="/x/7">Bea Lind</a></div>`],
  ['a writer’s page', `${BYLINE}<div><span>Pictures:</span> <a href="/author/7">bea</a></div>`],
  [
    'a writer’s handle',
    `${BYLINE}<div><span>Harbour desk</span> <a href="https://x.example/7">@bea</a></div>`,
  ],
  [
    'the dek',
    `${BYLINE}<div><p>After three hours of talk the harbour board agrees to keep the old ferry for one more winter.</p><button>Go</button></div>`,
  ],
  ['a picture’s credit', `${BYLINE}<figure><figcaption>At sea <a href="/p">larger</a></figcaption></figure>`],
  ['what says nothing but a link', `${BYLINE}<div><a href="/go">put me on the list</a></div>`],
  ['another language', `${BYLINE}<div><span>Also in</span> <a hreflang="de" href="/de/1">deutsch</a></div>`],
])('%s stays', (_name, html) => expect(found(html)).toEqual([]));

test('where no one is known to have written it, the only line stays', () => {
  const line = '<div><p>Ada from the harbour</p><button>Write</button></div>';
  expect(found(line, [])).toEqual([]);
  expect(found(`<p>Ada from the harbour</p>${line}`, [])).not.toEqual([]);
});
