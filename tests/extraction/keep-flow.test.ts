// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chosenTexts, readPageOf } from './chosen-texts';
import { paragraphs } from './related-page';

const [one = '', two = '', three = '', four = ''] = paragraphs;
/** What the model makes of everything but the article's paragraphs. */
const LITTLE = 0.2;

const chosen = (html: string, probability = LITTLE): string[] =>
  chosenTexts(html, (text) => (paragraphs.some((own) => own.includes(text)) ? 1 : probability));
const amid = (html: string): string => `<div class="story">${one}${two}${html}${three}${four}</div>`;

describe('a sentence in a box that is called after clutter, among the article’s own', () => {
  const SENTENCE = 'The queue is an odd thing.';

  it.each(['newsletter-copy', 'author-bio-text', 'poll-wrapper', 'subscribe-box', 'cookie-policy-text'])(
    'stays: %s',
    (name) => expect(chosen(amid(`<p class="${name}">${SENTENCE}</p>`), 0.05)).toContain(SENTENCE),
  );

  it('stays at the end where its kind offers something to press, and it does not', () => {
    const last = (name: string) => `<div>${paragraphs.join('')}<p class="${name}">${SENTENCE}</p></div>`;
    expect(chosen(last('most-read-intro'))).toContain(SENTENCE);
    expect(chosen(last('author-bio'))).not.toContain(SENTENCE);
  });

  it.each([
    ['it leads away', `<p class="poll-wrapper">The queue is <a href="/queue">an odd thing</a>.</p>`],
    ['something can be pressed', `<div class="poll-wrapper"><p>${SENTENCE}</p><button>Vote</button></div>`],
    ['its words are clutter’s', '<p class="poll-wrapper">Download our app to read on the way.</p>'],
  ])('goes where %s', (_, html) => expect(chosen(amid(html))).toHaveLength(4));
});

describe('lines among the article’s paragraphs', () => {
  const list = '<ul><li>Two leeks</li><li>A spoon of butter</li><li>One lemon</li></ul>';
  const facts =
    '<section><h4>In figures</h4><div>Length: 186 metres</div><div>Boats a day: eight</div><div>Built in 1911</div></section>';
  const names =
    '<section><h4>In short</h4><div>The boats are back</div><div>The quay is closed</div><div>The mill is let</div></section>';

  it('stay as a list of things and as a box of figures, though the model thinks little of them', () => {
    expect(chosen(amid(list))).toContain('A spoon of butter');
    expect(chosen(amid(facts))).toContain('Length: 186 metres');
  });

  it('go where they tell no figures, or the model thinks nothing of them', () => {
    expect(chosen(amid(names))).toHaveLength(4);
    expect(chosen(amid(facts), 0.1)).toHaveLength(4);
  });

  it('stay below the text where the model thinks somewhat more of them', () => {
    expect(chosen(`<div>${paragraphs.join('')}${facts}</div>`, 0.35)).toContain('Length: 186 metres');
    expect(chosen(`<div>${paragraphs.join('')}${facts}</div>`)).toHaveLength(4);
  });
});

describe('a poll without anything to press', () => {
  const poll = (label: string, count: string) =>
    amid(
      `<p>${label}</p><p>Would you trust a machine with your mooring?</p><ul><li>I would</li><li>Never in my life</li></ul><p>${count}</p>`,
    );

  it('is told by its label, or by the line that counts who answered', () => {
    for (const html of [poll('Poll of the day', 'The end'), poll('Your word', '512 votes')])
      expect(told(html)).toContain('Never in my life');
  });

  it('is no question of the article’s over a list', () =>
    expect(told(poll('The mooring', 'So it went on for years, said the harbour master.'))).toEqual([]));
});

describe('a subhead the model doubts', () => {
  it.each([
    ['a list', '<ul><li>Two leeks</li><li>A spoon of butter</li></ul>'],
    ['a short sentence', '<p>Boil the leeks.</p>'],
  ])('stays over %s', (_, below) =>
    expect(
      chosenTexts(amid(`<h3>For four</h3>${below}`), (text) => (text === 'For four' ? LITTLE : 1)),
    ).toContain('For four'),
  );
});

describe('a list of links that ends the article', () => {
  const below = (line: string, items: string) =>
    chosenTexts(`<div>${paragraphs.join('')}<div><p>${line}</p></div><ul>${items}</ul></div>`, (text) =>
      text === line || paragraphs.some((own) => own.includes(text)) ? 1 : LITTLE,
    );
  const linked =
    '<li><a href="/d/1">The tide tables</a>, as a file</li><li><a href="/d/2">A map of the bank</a>, from the archive</li>';

  it('stays below the sentence that announces it, in whatever wrappers', () =>
    expect(below('There are several guides that cost nothing:', linked)).toContain(
      'The tide tables, as a file',
    ));

  it('stays where its items say more than they link', () =>
    expect(below('There are several guides that cost nothing.', linked)).toContain(
      'The tide tables, as a file',
    ));

  it('goes where they are headlines', () => {
    const headlines = linked.replace(/<\/a>,[^<]*/g, '</a>');
    expect(below('There are several guides that cost nothing.', headlines)).not.toContain('The tide tables');
  });
});

/** The texts that some sure match covers. */
function told(html: string): string[] {
  const { page, clutter } = readPageOf(html);
  return page.blocks
    .filter(
      ({ index, text }) =>
        text !== '' && clutter.some(({ sure, first, end }) => sure && first <= index && index < end),
    )
    .map(({ text }) => text);
}

describe('what a phrase tells of goes no farther', () => {
  const named = paragraphs.map((html) => html.replace('<p>', '<p class="text">')).join('');
  const SHORT = 'The last sledge went at three.';

  it('than a sentence set as the page’s text is', () => {
    const part = `<div><aside><p>Related</p><a href="/local/mill">The mill is let to a theatre</a></aside><p class="text">${SHORT}</p></div>`;
    expect(told(`${named}${part}`)).toContain('Related');
    expect(told(`${named}${part}`)).not.toContain(SHORT);
  });

  it('than a table of figures or a list of sentences', () => {
    const table =
      '<table><tr><th>Time</th><th>Score</th></tr><tr><td>18</td><td>0:1</td></tr><tr><td>52</td><td>1:1</td></tr></table>';
    const steps =
      '<ol><li>Boil the leeks until they are soft.</li><li>Stir in the butter and the lemon.</li></ol>';
    const prompt = '<div><p>Support us</p><button>Give</button></div>';
    for (const own of [table, steps]) {
      const texts = told(`${paragraphs.join('')}<div>${own}${prompt}</div>`);
      expect(texts).toContain('Support us');
      expect(texts.filter((text) => own.includes(text))).toEqual([]);
    }
  });

  it('than a box that opens a short article', () => {
    const texts = told(
      `<div><p>The flower came in March.</p><div><p>Newsletter</p><button>Sign up</button></div><p>No one knows who sowed it.</p><p>It can be seen until May.</p></div>`,
    );
    expect(texts).toContain('Newsletter');
    expect(texts).not.toContain('It can be seen until May.');
  });

  it('than a heading over text of the page’s style, for what is pressed below it', () =>
    expect(
      told(
        `<div>${named}</div><div><p class="text">${SHORT}</p><h2>1. The hut</h2><p class="text">It is two hours from the bridge.</p><p><a href="/x">Keep it</a></p></div>`,
      ),
    ).not.toContain('It is two hours from the bridge.'));
});
