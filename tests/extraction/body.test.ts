// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseBody } from '../../utils/extraction/body';
import { chosenTexts, readPageOf, TITLE } from './chosen-texts';
import { paragraphs } from './related-page';

describe('a box that only its shape speaks against', () => {
  const LINE = 'The slipway is dry for two hours at low water.';
  const box = (line: string) =>
    `<div><h3>The upper crossing</h3><p>${line}</p><p><a href="/tides">See the tables</a></p></div>`;
  const isChosen = (line: string, probability: number) =>
    chosenTexts(paragraphs.slice(0, 2).join('') + box(line) + paragraphs.slice(2).join(''), (text) =>
      text === line ? probability : paragraphs.some((html) => html.includes(text)) ? 1 : 0,
    ).includes(line);

  it('stays where the model is fairly sure of it', () => {
    expect(isChosen(LINE, 0.7)).toBe(true);
    expect(isChosen(LINE, 0.5)).toBe(false);
  });

  it('goes all the same where its words speak against it', () => {
    expect(isChosen('Download our app to read on the way.', 0.7)).toBe(false);
  });
});

describe('a notice of two sentences beside long captions', () => {
  const NOTICE = 'The lower footbridge reopens on Tuesday. Cyclists are asked to dismount.';
  const captions = paragraphs.map((html) => html.replaceAll(/<.?p>/g, '')).join(' ');
  const page = `<div><p>${NOTICE}</p><p>${captions}</p><p>${captions}</p></div>`;

  it('is all there is if the model is sure of it', () => {
    expect(chosenTexts(page, (text) => (text === NOTICE ? 0.95 : 0.05))).toEqual([NOTICE]);
  });

  it('is doubted if the model is not', () => {
    expect(chosenTexts(page, (text) => (text === NOTICE ? 0.6 : 0.05))).toEqual([NOTICE, captions, captions]);
  });
});

describe('a label of other stories flat among paragraphs', () => {
  const linked = paragraphs.map((html) =>
    html.replace(/(\w+ \w+)\./, '<a href="https://source.example/1">$1</a>.'),
  );
  const cards = '<p><a href="/local/night-buses-31">Night buses return on four routes next month</a></p>';

  it('ends where the text goes on, though it links a source', () => {
    const { page, clutter } = readPageOf(
      `${linked.slice(0, 2).join('')}<h3>Related stories</h3>${cards}${linked.slice(2).join('')}`,
    );
    const last = page.blocks.findLast(({ text }) => text !== '');
    const covering = clutter.filter(({ first, end }) => last && first <= last.index && last.index < end);
    expect(last?.links).toBe(1);
    expect(covering.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('a list of things', () => {
  const things = ['A compass', 'Watch', 'Video: none, the harbour has no light', 'A rope of thirty metres'];
  const list = `<ul>${things.map((thing) => `<li>${thing}</li>`).join('')}</ul>`;

  it('is no box of the kind that one of its words names', () => {
    const { page, clutter } = readPageOf(
      `${paragraphs.slice(0, 2).join('')}${list}${paragraphs.slice(2).join('')}`,
    );
    const taken = page.blocks.filter(({ index }) =>
      clutter.some(({ first, end, sure }) => sure && first <= index && index < end),
    );
    expect(taken.map(({ text }) => text).filter((text) => things.includes(text))).toEqual([]);
  });
});

describe('a table of contents', () => {
  const parts = ['Why the deck was raised', 'Who pays for the piers', 'What the baker says'];
  const box = `<div><h3>Table of contents</h3><ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul></div>`;
  const chosen = (probability: number) =>
    chosenTexts(paragraphs.slice(0, 2).join('') + box + paragraphs.slice(2).join(''), (text) =>
      parts.includes(text) ? probability : paragraphs.some((html) => html.includes(text)) ? 1 : 0,
    ).filter((text) => parts.includes(text));

  it('goes, unless the model is certain that it is a list of the article’s own', () => {
    expect(chosen(0.7)).toEqual([]);
    expect(chosen(0.9)).toEqual(parts);
  });
});

describe('a figcaption of many names', () => {
  const names = `In the photo, from left: ${Array.from({ length: 25 }, (_, i) => `Councillor ${i + 1} of the north bank`).join(', ')}.`;
  const figure = `<figure><div><img src="/a.jpg" width="900" height="600"><figcaption><p>${names}</p></figcaption></div></figure>`;

  it('is a caption, however the model likes it', () => {
    const reading = readPageOf(figure + paragraphs.join(''));
    const { blocks } = reading.page;
    const scores = Float64Array.from(blocks, ({ text }) => (text === '' ? 0 : 0.95));
    const { kept, captions } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
    const caption = blocks.find(({ text }) => text === names);
    expect(caption && [kept[caption.index], captions[caption.index]]).toEqual([1, 1]);
  });
});

describe('a question in bold between paragraphs', () => {
  const doubted = (text: string): number => (text.startsWith('Were you') ? 0.2 : 0.95);
  it('is an interviewer’s, and stands over its answer', () =>
    expect(
      chosenTexts(`${paragraphs[0]}<p><b>Were you not afraid?</b></p>${paragraphs[1]}`, doubted),
    ).toHaveLength(3));

  it('is none where no answer follows', () =>
    expect(
      chosenTexts(`${paragraphs[0]}${paragraphs[1]}<p><b>Were you not afraid?</b></p>`, doubted),
    ).toHaveLength(2));
});

describe('a picture with a line below it in one run', () => {
  const captionsOf = (run: string): string[] => {
    const reading = readPageOf(`${paragraphs[0]}<p align="center">${run}</p>${paragraphs.slice(1).join('')}`);
    const { blocks } = reading.page;
    const scores = Float64Array.from(blocks, ({ text }) => (text === '' ? 0 : 0.95));
    const { captions } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
    return blocks.filter(({ index }) => captions[index] === 1).map(({ text }) => text);
  };
  const picture = '<img src="/a.jpg" width="900" height="600">';

  it('has it for a caption', () =>
    expect(captionsOf(`${picture}<br>The noodle shop at three in the morning.<br>`)).toHaveLength(1));

  it('has none in the words that go on beside it', () =>
    expect(captionsOf(`${picture} The noodle shop opens at three in the morning.`)).toEqual([]));
});

describe('a line in small type below a picture', () => {
  const captionsOf = (between: string): string[] => {
    const reading = readPageOf(`${paragraphs[0]}${between}${paragraphs.slice(1).join('')}`);
    const { blocks } = reading.page;
    const scores = Float64Array.from(blocks, ({ text }) => (text === '' ? 0 : 0.95));
    const { captions } = chooseBody(reading, scores, { title: TITLE, names: [], bylines: [], dek: '' });
    return blocks.filter(({ index }) => captions[index] === 1).map(({ text }) => text);
  };
  const picture = '<img src="/a.jpg" width="900" height="600">';

  it.each(['<p><small>The hut at dawn</small></p>', '<div><p><small>山小屋の朝</small></p></div>'])(
    'is its caption without a figure or a name: %s',
    (line) => expect(captionsOf(picture + line)).toHaveLength(1),
  );

  it('is none where only a part is small, or text stands between', () => {
    expect(captionsOf(`${picture}<p><small>Harbour</small> The hut stood empty.</p>`)).toEqual([]);
    expect(captionsOf(`${picture}<p>The hut stood empty.</p><p><small>Until 1931</small></p>`)).toEqual([]);
  });
});

describe('sentences between paragraphs in a box called after clutter', () => {
  const own =
    '<div class="newsletter-text"><p>The quantities on the card feed four hundred people, and her grandmother was never known to write a smaller one.</p></div>';
  const doubted = (text: string): number => (text.startsWith('The quantities') ? 0.1 : 0.95);

  it('stay, however little the model likes them', () =>
    expect(chosenTexts(`${paragraphs[0]}${own}${paragraphs[1]}`, doubted)).toHaveLength(3));

  it.each([
    ['lead elsewhere', own.replace('four hundred people', '<a href="/other">four hundred</a>')],
    ['have nothing below them', ''],
    ['are in a box that no kind names', own.replace('newsletter-text', 'box')],
  ])('go where they %s', (_, html) => {
    const page =
      html === '' ? `${paragraphs[0]}${paragraphs[1]}${own}` : `${paragraphs[0]}${html}${paragraphs[1]}`;
    expect(chosenTexts(page, doubted)).toHaveLength(2);
  });
});

/** Texts that a sure match of the finder takes. */
function takenTexts(main: string): string[] {
  const { page, clutter } = readPageOf(main);
  return page.blocks
    .filter(({ index }) => clutter.some(({ first, end, sure }) => sure && first <= index && index < end))
    .map(({ text }) => text);
}
const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

describe('a button that scrolls to the comments', () => {
  const button = '<div><a href="#comments">Comment</a></div>';
  const comments =
    '<div id="comments"><h3>Comments</h3><div><b>Ola</b><p>About time, we have waited long enough for this bridge.</p><a href="#">Reply</a></div></div>';

  it('stands over nothing, however often it is shown', () => {
    const [opening = '', second = '', ...rest] = paragraphs;
    const sources = Array.from({ length: 9 }, (_, i) => `<a href="/s/${i}">The report of year ${i}</a>`);
    const taken = takenTexts(
      `<div>${opening}${second}</div>${button}<div><div>${rest.join('')}<p>${sources.join(', ')}</p></div>${button}${button}</div>${comments}`,
    );
    for (const html of rest) expect(taken).not.toContain(plain(html));
    expect(taken).toContain('Ola');
  });
});

describe('a short article with a form in its own box', () => {
  const form =
    '<div><form action="/join"><div>Get the Quill newsletter</div><input type="email"><button>Join</button></form></div>';

  it('is not taken with the form', () => {
    const taken = takenTexts(
      `<div class="story"><p>${plain(paragraphs[0] ?? '')}</p><p>More of it in the council’s minutes.</p>${form}</div>
       <div>${[...paragraphs, ...paragraphs].map((html) => `<div class="next"><h2>Another story</h2>${html}</div>`).join('')}</div>`,
    );
    expect(taken).toContain('Get the Quill newsletter');
    expect(taken).not.toContain(plain(paragraphs[0] ?? ''));
  });
});

describe('a table that only lays the page out', () => {
  const lines = ['The bridge is grey.', 'The water is brown.', 'The baker is glad.', 'Nobody fell in.'];
  const rest = Array.from(
    { length: 10 },
    (_, i) => `<a href="/m/${i}">Month ${i} of the old year</a><br><br>`,
  );

  it('loses no text for being small beside the rest of it', () => {
    const table = `<table><tr><td>${lines.map((line) => `${line}<br><br>`).join('')}</td></tr><tr><td>${rest.join('')}</td></tr></table>`;
    const chosen = chosenTexts(table, (text) => (lines.includes(text) ? 0.97 : 0));
    expect(chosen).toEqual(lines);
  });
});

describe('a list of cards by its name', () => {
  const items = [...paragraphs, ...paragraphs].map(
    (html, i) =>
      `<li><a href="/local/older-story-${i}">An older story of the river, number ${i}</a> ${plain(html)}</li>`,
  );

  it('is taken whole, though its teasers say more than the article', () => {
    const taken = takenTexts(
      `${paragraphs.slice(0, 2).join('')}<ul class="related_post">${items.join('')}</ul>`,
    );
    expect(taken.filter((text) => text.startsWith('An older story'))).toHaveLength(items.length);
  });

  it('is not, if its items are no links to other stories', () => {
    const texts = paragraphs.map((html) => `<li>${plain(html)}</li>`);
    expect(takenTexts(`${paragraphs[0]}<ul class="related_work">${texts.join('')}</ul>`)).toEqual([]);
  });
});

describe('a list of links that is written as paragraphs', () => {
  const titles = ['The survey of 1911', 'The survey of 1954', 'The survey of 2003'];
  const list = titles
    .map((title, i) => `<p>– <a href="https://records.example/${i}">${title}</a></p>`)
    .join('');

  it('keeps the item in its middle', () => {
    const main = `<div>${paragraphs.slice(0, 2).join('')}<p>The town has measured the river three times:</p>${list}${paragraphs.slice(2).join('')}</div>`;
    const chosen = chosenTexts(main, (text) => (text.includes(titles[1] ?? '?') ? 0.1 : 0.9));
    expect(chosen.filter((text) => text.startsWith('–'))).toEqual(titles.map((title) => `– ${title}`));
  });
});

describe('a link around several texts', () => {
  const [LINE, PRESS] = ['Three tide tables for the price of two', 'Compare'];
  const card = `<a href="/tides"><div>${LINE}</div>${PRESS}</a>`;
  const chosen = (likely: string) =>
    chosenTexts(paragraphs.slice(0, 2).join('') + card + paragraphs.slice(2).join(''), (text) =>
      text === likely || paragraphs.some((html) => html.includes(text)) ? 0.9 : 0.1,
    );

  it('goes as one, and stays as one', () => {
    expect(chosen(PRESS)).not.toContain(PRESS);
    expect(chosen(LINE)).toEqual(expect.arrayContaining([LINE, PRESS]));
  });
});

describe('a label over things of which none is kept', () => {
  const LABEL = 'What others went on to';
  const aside = (thing: string) => `<aside>${LABEL}<div>${thing}</div></aside>`;
  const isChosen = (thing: string) =>
    chosenTexts(paragraphs.slice(0, 2).join('') + aside(thing) + paragraphs.slice(2).join(''), (text) =>
      text === LABEL || paragraphs.some((html) => html.includes(text)) ? 0.9 : 0.1,
    ).includes(LABEL);

  it('goes with them, if links are among them', () => {
    expect(
      isChosen('<p><a href="/b">Two bakers feed three villages from one oven</a></p><p>Bread every day.</p>'),
    ).toBe(false);
    expect(isChosen('<p>Two bakers feed three villages from one oven</p><p>Bread every day.</p>')).toBe(true);
  });
});

describe('text that is written once for each width of the window', () => {
  const LINES = ['Low water', 'High water'];
  const SAME = 'The tables are printed at the harbour office and nowhere else, and they are not for sale.';
  const part = (texts: readonly string[]) => texts.join(`<p>${LINES[0]}</p>`);
  const all = (main: string) => chosenTexts(main, () => 0.95);

  it('is read once', () => {
    const copy = `<div>${part(paragraphs)}</div>`;
    expect(all(copy + copy.replace('<div>', '<div class="wide">'))).toEqual(all(copy));
  });

  it('is told from advice that is given twice', () => {
    const twice = `${part(paragraphs)}<p>${SAME}</p><h2>${LINES[0]}</h2>${paragraphs[0]}<h2>${LINES[1]}</h2><p>${SAME}</p>`;
    expect(all(twice).filter((text) => text === SAME)).toHaveLength(2);
  });
});

describe('a box of related stories that goes on with the article’s text', () => {
  it('ends where its list of links does', () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const bare = second.replaceAll(/<.?p>/g, '');
    const list = '<ul><li><a href="/b">Two bakers feed three villages from one oven</a></li></ul>';
    const box = `<div><span><div><h4>Related stories</h4></div>${list}${bare}</span></div>`;
    const texts = chosenTexts(first + box + rest.join(''), () => 0.8);
    expect(texts).toContain(bare);
    expect(texts).not.toContain('Related stories');
  });
});

describe('a paragraph that is said twice', () => {
  const [once] = paragraphs.slice(1);
  const text = once?.replaceAll(/<.?p>/g, '');
  const chosen = (again: string) => {
    let seen = 0;
    return chosenTexts(paragraphs[0] + (once ?? '') + again + paragraphs.slice(2).join(''), (line) =>
      line !== text || seen++ === 0 ? 1 : 0.1,
    ).filter((line) => line === text);
  };

  it('stays where one stands right below the other', () => expect(chosen(once ?? '')).toHaveLength(2));
  it('does not where it is set otherwise', () =>
    expect(chosen(`<blockquote>${text}</blockquote>`)).toHaveLength(1));
});
