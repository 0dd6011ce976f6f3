// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Article, extractArticle } from '../../utils/extraction';
import { matchPhrases } from '../../utils/extraction/clutter/phrases';
import type { LanguagePack } from '../planted/language-pack';
import { parse } from './fixtures';
import { rulesOn } from './reading';
import { packs, wordsOf } from './untold-words';

const QUESTION_MARKS: Readonly<Record<string, string>> = { 'zh-CN': '？', ar: '؟' };
const URL_OF_PAGE = 'https://www.invented.example/2026/11/a.html';

/** A page of one story with something between its second and third paragraph, and something after the last. */
function pageWith(pack: LanguagePack, between: string, after = ''): Document {
  const [story] = pack.stories;
  if (!story) throw new Error(`No story in ${pack.lang}`);
  const paragraphs = story.paragraphs.map((text) => `<p>${text}</p>`);
  return parse(`<!DOCTYPE html><html lang="${pack.lang}" dir="${pack.dir}"><head><title>${story.title}</title>
<meta property="og:type" content="article"></head><body><div><div><h1>${story.title}</h1><div>
${[...paragraphs.slice(0, 2), between, ...paragraphs.slice(2), after].join('\n')}</div></div></div></body></html>`);
}

function read(pack: LanguagePack, between: string, after = ''): Article {
  const result = extractArticle(pageWith(pack, between, after), { url: URL_OF_PAGE });
  if (result.status !== 'article') throw new Error(`refused: ${result.reason}`);
  return result.article;
}

const storyText = ({ stories: [story] }: LanguagePack): string[] => [...(story?.paragraphs ?? [])];
const linesOf = (article: Article): string[] => article.text.split('\n');

it.each(packs)('no phrase tells the words of these pages: %s', (_, pack) => {
  for (const text of Object.values(wordsOf(pack))) expect(matchPhrases(text), text).toEqual([]);
});

describe('what asks to be pressed is no part of an article', () => {
  it.each(packs)('a box with a heading, a line and a button: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const button = `<div><h2>${head}</h2><p>${line}</p><button type="button">${press}</button></div>`;
    expect(linesOf(read(pack, button))).toEqual(storyText(pack));
    const link = `<section><div><div>${head}</div><div>${line}</div></div><div><a href="/go">${press}</a></div></section>`;
    expect(linesOf(read(pack, link))).toEqual(storyText(pack));
  });

  it.each(packs)('the same without a box: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const button = `<h3>${head}</h3><p>${line}</p><button type="button">${press}</button>`;
    expect(linesOf(read(pack, button))).toEqual(storyText(pack));
    const link = `<p><strong>${head}</strong></p><p>${line}</p><p><a href="/go">${press}</a></p>`;
    expect(linesOf(read(pack, link))).toEqual(storyText(pack));
  });

  it.each(packs)('store badges under a heading, in a box and without: %s', (_, pack) => {
    const { head, line } = wordsOf(pack);
    const badge = '<a href="/app"><img src="/b.svg" alt="App Store"></a>';
    const texts = `<h4>${head}</h4><div><small>${line}</small></div>`;
    expect(linesOf(read(pack, `<div>${texts}${badge}</div>`))).toEqual(storyText(pack));
    expect(linesOf(read(pack, `${texts}${badge}`))).toEqual(storyText(pack));
    const store = '<a href="https://apps.apple.com/app/id1"><img src="/b.svg" alt=""></a>';
    expect(linesOf(read(pack, `${texts}${store}`))).toEqual(storyText(pack));
  });

  it.each(packs)('store badges in one run with the line: %s', (_, pack) => {
    const { head, line } = wordsOf(pack);
    const badges =
      '<a href="/a"><img src="/a.svg" alt="App Store"></a><a href="/b"><img src="/b.svg" alt="Google Play"></a>';
    const box = `<div><h3>${head}</h3><span>${line}</span>${badges}</div>`;
    expect(linesOf(read(pack, box))).toEqual(storyText(pack));
  });

  it.each(packs)('store badges below lines set like paragraphs: %s', (_, pack) => {
    const { head, line } = wordsOf(pack);
    const badges = '<a href="/a"><img src="/a.svg" alt="App Store"></a>';
    expect(linesOf(read(pack, `<p>${head}</p><p>${line} ${line} ${line}</p>${badges}`))).toEqual(
      storyText(pack),
    );
  });

  it.each(packs)('a heading, running text set otherwise than paragraphs, and a link alone: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const prompt = `<h4>${head}</h4><div>${line} ${line} ${line}</div><a href="/go">${press}</a>`;
    expect(linesOf(read(pack, prompt))).toEqual(storyText(pack));
  });

  it.each(packs)('a question, a line, and a field that takes the answer: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const field = `<div><input type="text" placeholder="${press}"><button type="button">${press}</button></div>`;
    const prompt = `<div>${head}${QUESTION_MARKS[pack.lang] ?? '?'}</div><p><em>${line}</em></p>${field}`;
    expect(linesOf(read(pack, prompt))).toEqual(storyText(pack));
  });

  it.each(packs)(
    'a bold opening, a link and a sentence, alone in the only box among paragraphs: %s',
    (_, pack) => {
      const { head, line, press } = wordsOf(pack);
      const offer = `<div><p><b>${head}</b> <a href="/go">${press}</a> ${line} ${line}</p></div>`;
      expect(rulesOn(pageWith(pack, offer), URL_OF_PAGE, head)).toContain('structure:aside');
    },
  );

  it.each(packs)('a bold opening, a sentence and a link in one paragraph: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const pitch = `<p><strong>${head}</strong> ${line} <a href="/go">${press}</a></p>`;
    expect(linesOf(read(pack, pitch))).toEqual(storyText(pack));
  });

  it.each(packs)('heading and line in one box, what is to be pressed in the next: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const boxed = `<div><h2>${head}</h2><p>${line}</p></div><div><a href="/go">${press}</a></div>`;
    expect(linesOf(read(pack, boxed))).toEqual(storyText(pack));
    const spoken = `<p><b>${head}</b></p><p>${line}</p><div><span role="button" tabindex="0">${press}</span></div>`;
    expect(linesOf(read(pack, spoken))).toEqual(storyText(pack));
    const typed = `<p><b>${head}</b></p><p>${line}</p><div><input type="text"><button type="button">${press}</button></div>`;
    expect(linesOf(read(pack, typed))).toEqual(storyText(pack));
  });

  it.each(packs)('a question over answers to choose from, without a box: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const answer = (text: string) => `<label>${text}<input type="radio" name="a"></label>`;
    const poll = `<span>${head}</span><fieldset><div>${answer(press)}</div><div>${answer(line.slice(0, -1))}</div></fieldset>`;
    expect(linesOf(read(pack, poll))).toEqual(storyText(pack));
  });

  it.each(packs)('links that pass the page on, by their addresses: %s', (_, pack) => {
    const { head, press } = wordsOf(pack);
    const links = ['https://www.facebook.com/sharer/sharer.php?u=x', 'https://wa.me/?text=x'].map(
      (href) => `<li><a href="${href}">${press}</a></li>`,
    );
    expect(linesOf(read(pack, `<div><span>${head}</span><ul>${links.join('')}</ul></div>`))).toEqual(
      storyText(pack),
    );
  });

  it('links that WordPress passes the page on by, however long they say so', () => {
    const [, pack] = packs[0] as (typeof packs)[number];
    const links = ['facebook', 'x'].map(
      (to) =>
        `<a href="${URL_OF_PAGE}?share=${to}&nb=1">Klaku por diskonigi tion (malfermiĝas en nova fenestro)</a>`,
    );
    expect(rulesOn(pageWith(pack, `<div>${links.join(' ')}</div>`), URL_OF_PAGE, 'Klaku')).toContain(
      'structure:service',
    );
  });

  it.each(packs)('a label and another headline without a box: %s', (_, pack) => {
    const { label, headline } = wordsOf(pack);
    const pointer = `<span>${label}</span><div><a href="/2026/11/b.html">${headline}</a></div>`;
    expect(linesOf(read(pack, pointer))).toEqual(storyText(pack));
  });

  it.each(packs)('a sentence in a box of its own with a link: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const box = `<aside><p><b>${head}</b> ${line} <a href="/go">${press}</a></p></aside>`;
    expect(linesOf(read(pack, box))).toEqual(storyText(pack));
  });

  it.each(packs)('fields among words: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const form = `<div><h4>${head}</h4><div><label>${line} <input type="radio" name="a"></label><label>${press} <input type="radio" name="a"></label></div></div>`;
    expect(linesOf(read(pack, form))).toEqual(storyText(pack));
  });

  it.each(packs)('labels on a player: %s', (_, pack) => {
    const { head, press } = wordsOf(pack);
    const player = `<div><video src="/v.mp4"></video><div><span>${head}</span><div>00:00 / 02:41</div><div>${press}</div></div></div>`;
    expect(linesOf(read(pack, player))).toEqual(storyText(pack));
  });

  it.each(packs)('a label and another headline in a box: %s', (_, pack) => {
    const { label, headline } = wordsOf(pack);
    const box = `<div><span>${label}</span><div><a href="/2026/11/b.html">${headline}</a></div></div>`;
    expect(linesOf(read(pack, box))).toEqual(storyText(pack));
  });
});

describe('what looks like it and is the article’s own stays', () => {
  it.each(packs)('a data table between paragraphs and between boxes: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const rows = pack.decoys.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const box = `<div><h2>${head}</h2><p>${line}</p><button type="button">${press}</button></div>`;
    const text = linesOf(read(pack, `${box}<table>${rows.join('')}</table>`));
    for (const cell of pack.decoys.table.flat()) expect(text).toContain(cell);
  });

  it.each(packs)('a table whose columns are called as clutter is: %s', (_, pack) => {
    const [ad = ''] = pack.wordings.ad[0] ?? [];
    const [comments = ''] = pack.wordings.tags[1] ?? [];
    const row = (tag: string, cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const table = row('th', [ad, comments]) + row('td', ['11', '402']) + row('td', ['7', '19']);
    const text = linesOf(read(pack, `<table><tbody>${table}</tbody></table>`));
    for (const cell of [ad, comments, '402']) expect(text).toContain(cell);
  });

  it.each(packs)('a subhead right below a box: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const [heading, paragraph] = pack.decoys.subhead;
    const box = `<div><h2>${head}</h2><p>${line}</p><button type="button">${press}</button></div>`;
    expect(linesOf(read(pack, `${box}<h3>${heading}</h3><p>${paragraph}</p>`))).toContain(heading);
  });

  it.each(packs)('a list of links below the sentence that announces it: %s', (_, pack) => {
    const [intro, ...links] = pack.decoys.links;
    const items = links.map((link, i) => `<li><a href="/papers/${i}">${link}</a></li>`);
    const text = linesOf(read(pack, `<p>${intro}</p><ul>${items.join('')}</ul>`));
    for (const line of pack.decoys.links) expect(text).toContain(line);
  });

  it.each(packs)('a correction below the last paragraph: %s', (_, pack) => {
    for (const correction of [pack.decoys.correction, pack.checkDecoys.correction])
      expect(linesOf(read(pack, '', `<div><p><em>${correction}</em></p></div>`))).toContain(correction);
  });

  it.each(packs)('a subhead that a box’s heading could be: %s', (_, pack) => {
    for (const [heading, paragraph] of [pack.decoys.subhead, pack.checkDecoys.subhead]) {
      const text = linesOf(read(pack, `<h3>${heading}</h3><p>${paragraph}</p>`));
      expect(text).toContain(heading);
      expect(text).toContain(paragraph);
    }
  });

  it.each(packs)('a section that holds a box beside its paragraphs: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const [heading, paragraph] = pack.decoys.subhead;
    const box = `<div><h4>${head}</h4><p>${line}</p><a href="/go">${press}</a></div>`;
    const text = linesOf(read(pack, `<section><h3>${heading}</h3><p>${paragraph}</p>${box}</section>`));
    expect(text).toContain(paragraph);
    expect(text).not.toContain(line);
  });

  it.each(packs)('what follows a list of paid stories that has no box: %s', (_, pack) => {
    const { press } = wordsOf(pack);
    const [label = '', ...titles] = pack.wordings.sponsored[0] ?? [];
    const items = titles.map((title) => `<li><a href="https://paid.example/1">${title}</a></li>`);
    const list = `<div>${label}</div><ul>${items.join('')}</ul>`;
    const rows = pack.decoys.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const table = linesOf(read(pack, `${list}<figure><table>${rows.join('')}</table></figure>`));
    for (const cell of pack.decoys.table.flat()) expect(table).toContain(cell);
    const { correction } = pack.decoys;
    const prompt = `<h4>${press}</h4><a href="/go">${press}</a>`;
    expect(linesOf(read(pack, '', `${list}<p><em>${correction}</em></p>${prompt}`))).toContain(correction);
  });

  it.each(packs)('text beside a box in one of the parts of an article: %s', (_, pack) => {
    const { head, line, press } = wordsOf(pack);
    const [first = '', second = '', ...rest] = pack.stories[1]?.paragraphs ?? [];
    const part = (html: string) => `<section class="part">${html}</section>`;
    const [, ...links] = pack.decoys.links;
    const list = links.map((link, i) => `<p>– <a href="https://records.example/${i}">${link}</a></p>`);
    const box = `<div><h4>${head}</h4><p>${line}</p><button type="button">${press}</button></div>`;
    const short = `${line} ${head}.`;
    const html = `<!DOCTYPE html><html lang="${pack.lang}"><head><title>${pack.headlines[0]}</title>
<meta property="og:type" content="article"></head><body><article><h1>${pack.headlines[0]}</h1><div>
${[part(`<p>${first}</p>`), part(`<p>${second}</p>`), part(`<p>${short}</p><form>${box}<input type="email"></form>`)].join('')}
${rest.map((text) => part(`<p>${text}</p>`)).join('')}${part(`<p>${pack.decoys.links[0]}</p>${list.join('')}`)}${part(`<p>${first}</p>`)}
</div></article></body></html>`;
    const result = extractArticle(parse(html), { url: URL_OF_PAGE });
    const rules = result.status === 'article' ? result.article.removed : [];
    for (const { rule, text } of rules)
      if (rule.startsWith('structure:')) {
        expect(text).not.toContain(short);
        for (const link of links) expect(text).not.toContain(link);
      }
  });

  it.each(packs)('products without a box, each under a heading and set in its own way: %s', (_, pack) => {
    const { press } = wordsOf(pack);
    const products = pack.headlines
      .slice(0, 5)
      .map(
        (title, i) =>
          `<h2>${title}</h2>${i % 2 ? `<div>${title}.</div>` : `<p>${title}.</p>`}<p><a href="https://shop.example/${i}">${press}</a></p>`,
      );
    const rules = read(pack, products.join('\n')).removed.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('structure:'))).toEqual([]);
  });

  it.each(packs)('products, each with its link to the shop: %s', (_, pack) => {
    const { press } = wordsOf(pack);
    const products = pack.headlines
      .slice(0, 6)
      .map(
        (title) =>
          `<div class="product"><h3>${title}</h3><p>${title}.</p><a href="https://shop.example/p">${press}</a></div>`,
      );
    const rules = read(pack, products.join('\n')).removed.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('structure:'))).toEqual([]);
  });

  it.each(packs)('a picture with a caption and a button to enlarge it: %s', (_, pack) => {
    const picture = `<div><img src="/p.jpg" alt="" width="900" height="600"><div class="caption">${pack.caption}</div><button type="button">+</button></div>`;
    expect(read(pack, picture).html).toContain('/p.jpg');
  });
});
