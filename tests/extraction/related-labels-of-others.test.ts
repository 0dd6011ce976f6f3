// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { HEADLINES, link, listOf, titlesOf } from './related-page';

const [first = '', second = '', third = ''] = HEADLINES;
const RANKED = ['Cat elected to the harbour board again', 'Fog closes the airport for the third time'];
const cards = HEADLINES.map(
  (title) => `<div class="card"><h4>${link(title)}</h4><p>From the north bank.</p></div>`,
).join('');
const ranking = `<div><h3>Most read</h3><ol>${RANKED.map((title) => `<li>${link(title)}</li>`).join('')}</ol></div>`;

describe('what stands above a list and is another’s', () => {
  it('is the line by which an advertiser closes his', () => {
    const paid = RANKED.map((title, i) => `<a href="https://offers.example/c/${i}">${title}</a>`).join('');
    const box = `<section class="x2"><h4>Around the web</h4><div>${paid}</div><div>Ads by Revcontent</div></section>`;
    const next = `<section><p><strong>If you have ten minutes</strong></p><div class="cards">${cards}</div></section>`;
    expect(titlesOf(box + next)).toEqual(HEADLINES);
  });

  it('is the heading of a section that ends before it', () => {
    const talk =
      '<section><h3>Join the conversation</h3><p>Be the first to say something.</p><button>Log in to comment</button></section>';
    expect(titlesOf(`${talk}<ul class="related-list">${listOf(HEADLINES).slice(4, -5)}</ul>`)).toEqual(
      HEADLINES,
    );
  });

  it('is a ranking’s, where a line in bold heads the next list', () => {
    const next = `<div class="cards"><p><strong>What changes in class</strong></p>${cards}</div>`;
    expect(titlesOf(`<div>${ranking}${next}</div>`)).toEqual(HEADLINES);
  });

  it('is the section that a card names over its headline', () => {
    const rows = [
      ['Letters', first],
      ['Latest', second],
      ['Culture', third],
    ].map(
      ([kicker, title]) =>
        `<article class="card"><div>${kicker}</div>${link(title as string, `<h4>${title}</h4>`)}</article>`,
    );
    expect(titlesOf(`<div><h3>Related stories</h3>${rows.join('')}</div>`)).toEqual(HEADLINES);
  });

  it('is an appeal’s, whose phrase takes the list in', () => {
    const appeal = '<p>この記事が役に立ったら、投げ銭で応援できます。</p>';
    const list = `<div><div>関連ニュース</div><div><div>${link('雪の日の記憶を食べる')}</div><div>${link('大根の葉、捨てないで').replace('/local/', '/local/b')}</div></div></div>`;
    expect(titlesOf(`<section>${list}${appeal}</section>`, '', 'ja')).toHaveLength(2);
  });
});

describe('what a headline is read without, and with', () => {
  it('goes without signs, and labels before dots', () => {
    expect(titlesOf('', `<p>See also: ${link(first, `▶ ${first}`)}</p>`)).toEqual([first]);
    expect(titlesOf('', `<p>${link(first, `Read also.. ${first}`)}</p>`)).toEqual([first]);
  });

  it('keeps what the story is made of', () =>
    expect(titlesOf(`<h3>Related</h3>${listOf([`Listen: ${first}`, second])}`)).toEqual([
      `Listen: ${first}`,
      second,
    ]));
});

describe('what is offered as no related story', () => {
  it('is the next video of a player', () => {
    const player = `<div><div>Now playing</div> <div>0:00 / 3:12</div> <a href="#">Unmute</a> <div>Up next</div> <ul><li>${link('Watch: tractor stuck in the only pothole')}</li></ul></div>`;
    expect(titlesOf(`<h3>Related</h3>${listOf([first, second])}`, player)).toEqual([first, second]);
  });

  it('is a paid link alone below a label', () => {
    const paid =
      '<div><h3>You may also like</h3><a href="https://ads.example/r/145061">The simple trick that lowers your bill</a></div>';
    expect(titlesOf(paid)).toEqual([]);
  });
});
