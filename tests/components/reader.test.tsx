// @vitest-environment jsdom
// jsdom, as the article's body goes through DOMPurify.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../components/reader';
import { createFailures } from '../../utils/failures';
import { problem, type ReadOutcome, type ReadProblem } from '../../utils/read-outcome';
import { sampleArticle } from './sample';
import { settingsStore } from './settings-store';
import { english } from './strings';

afterEach(cleanup);

const sample: ReadOutcome = { status: 'article', article: sampleArticle() };

function open(changes: Partial<ReaderProps> = {}) {
  const openLink = vi.fn<NonNullable<ReaderProps['openLink']>>(async () => true);
  const props = {
    t: english,
    locale: 'en-GB',
    failures: createFailures(),
    settings: settingsStore(),
    keys: ((pressed, signal) =>
      window.addEventListener('keydown', pressed, { signal })) satisfies ReaderProps['keys'],
    leaveAlone: vi.fn<ReaderProps['leaveAlone']>(async () => {}),
    read: vi.fn<ReaderProps['read']>(async () => sample),
    copy: vi.fn<ReaderProps['copy']>(async () => ({ ok: true })),
    openLink,
    openOverPage: vi.fn<NonNullable<ReaderProps['openOverPage']>>(async () => true),
    ...changes,
  };
  render(<Reader {...props} />);
  return { ...props, openLink };
}

const busy = () => screen.getByRole('main').getAttribute('aria-busy');
const painted = () => waitFor(() => expect(busy()).toBe('false'));

test('says that it reads until the article is there', async () => {
  let answer: (outcome: ReadOutcome) => void = () => {};
  open({ read: () => new Promise((resolve) => (answer = resolve)) });
  expect(busy()).toBe('true');
  expect(screen.getByText('Reading the page…')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  answer(sample);
  await painted();
  expect(screen.queryByText('Reading the page…')).toBeNull();
});

test('shows the article with its title as the only h1', async () => {
  open();
  await painted();
  expect(screen.getAllByRole('heading', { level: 1 }).map((h1) => h1.textContent)).toEqual([
    'Harbour wall to be raised by a metre',
  ]);
  const article = within(screen.getByRole('article'));
  for (const line of [
    'Coast Press',
    'Two floods in one winter were enough.',
    'Ann Lee and Bo Chen',
    '3 August 2026',
  ])
    expect(article.getByText(line)).toBeTruthy();
  expect(article.getByText('3 min read')).toBeTruthy();
  expect(article.getByText('The wall in July.')).toBeTruthy();
  expect(article.getByText('The council voted on', { exact: false })).toBeTruthy();
  expect(article.getByRole('link', { name: 'Original at estuary.example' }).getAttribute('href')).toBe(
    'https://www.estuary.example/wall',
  );
});

test('loads pictures without a referrer, and takes away those that fail', async () => {
  open();
  await painted();
  const image = screen.getByAltText('The wall');
  expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
  fireEvent.error(image);
  expect(image.closest('figure')?.hidden).toBe(true);
});

test('shows no picture twice', async () => {
  const html = '<figure><img src="https://estuary.example/wall.jpg?w=800" alt="Again"></figure><p>Text.</p>';
  open({ read: async () => ({ status: 'article', article: sampleArticle({ html }) }) });
  await painted();
  expect(screen.queryByAltText('The wall')).toBeNull();
  expect(screen.getByAltText('Again')).toBeTruthy();
});

test('sanitises what came through the message', async () => {
  const html =
    '<p onclick="steal()">Text <a href="javascript:steal()">link</a></p><script>steal()</script><form></form>';
  open({ read: async () => ({ status: 'article', article: sampleArticle({ html }) }) });
  await painted();
  const { innerHTML } = screen.getByRole('article');
  expect(innerHTML).toContain('Text');
  expect(innerHTML).not.toMatch(/steal|<form/);
});

test('sets the article in its own language and direction', async () => {
  open({ read: async () => ({ status: 'article', article: sampleArticle({ lang: 'ar', dir: 'rtl' }) }) });
  await painted();
  const article = screen.getByRole('article');
  expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
});

test('says that a paywalled article is a part', async () => {
  open({ read: async () => ({ status: 'article', article: sampleArticle({ paywalled: true }) }) });
  await painted();
  expect(screen.getByText(english('paywalled'))).toBeTruthy();
});

test('offers the related links that lead to the web, and opens them where the click says', async () => {
  const { openLink } = open();
  await painted();
  const related = within(screen.getByRole('navigation', { name: 'Related articles' }));
  expect(related.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Ferry runs againCoast Press12 hours ago',
  ]);
  const link = related.getByRole('link');
  fireEvent.click(link);
  fireEvent.click(link, { ctrlKey: true });
  fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
  expect(openLink.mock.calls.map(([, target]) => target)).toEqual(['here', 'new-tab', 'new-tab']);
});

test.each([
  ['Copy', 'rich'],
  ['Copy as Markdown', 'markdown'],
  ['Copy as plain text', 'text'],
])('%s copies as %s', async (name, format) => {
  const { copy } = open();
  await painted();
  fireEvent.click(screen.getByText(name));
  expect(copy).toHaveBeenCalledWith(sampleArticle(), format);
  expect(await screen.findByText('Copied')).toBe(screen.getByRole('status'));
});

test('says when copying was refused', async () => {
  open({ copy: async () => ({ ok: false, error: 'NotAllowedError' }) });
  await painted();
  fireEvent.click(screen.getByText('Copy'));
  expect(await screen.findByText(english('copyFailed'))).toBeTruthy();
});

test('lists what was removed and puts it back one by one', async () => {
  const { read } = open();
  await painted();
  expect(screen.getByText('2 things removed')).toBeTruthy();
  expect(screen.getByText('Newsletter form')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Put back: Newsletter form, Get our news every morning'));
  await waitFor(() => expect(read).toHaveBeenLastCalledWith({ keep: ['r1'] }));
  expect(await screen.findByText(english('putBackDone'))).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Put back: AI promotion, Ask Lantern'));
  await waitFor(() => expect(read).toHaveBeenLastCalledWith({ keep: ['r1', 'r2'] }));
});

test('puts back two things at once, one after the other', async () => {
  const { read } = open();
  await painted();
  fireEvent.click(screen.getByLabelText('Put back: Newsletter form, Get our news every morning'));
  fireEvent.click(screen.getByLabelText('Put back: AI promotion, Ask Lantern'));
  await waitFor(() => expect(read).toHaveBeenLastCalledWith({ keep: ['r1', 'r2'] }));
  expect(vi.mocked(read).mock.calls.map(([request]) => request)).toEqual([
    {},
    { keep: ['r1'] },
    { keep: ['r1', 'r2'] },
  ]);
});

test('puts back the next thing though one could not be', async () => {
  const read = vi.fn<ReaderProps['read']>(async ({ keep }) => {
    if (keep?.[0] === 'r1') throw new Error('nobody foresaw it');
    return sample;
  });
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  open({ read });
  await painted();
  fireEvent.click(screen.getByLabelText('Put back: Newsletter form, Get our news every morning'));
  fireEvent.click(screen.getByLabelText('Put back: AI promotion, Ask Lantern'));
  await waitFor(() => expect(read).toHaveBeenLastCalledWith({ keep: ['r2'] }));
  expect(logged).toHaveBeenCalledOnce();
});

test('tells that an article is painted as soon as it is no longer busy', async () => {
  const seen: (string | null)[] = [];
  open({ onPainted: () => seen.push(busy()) });
  await painted();
  // No later effect, which would wait for another frame.
  expect(seen).toEqual(['false']);
});

test('keeps the article when putting back fails, and says why', async () => {
  const read = vi
    .fn<ReaderProps['read']>()
    .mockResolvedValueOnce(sample)
    .mockResolvedValue(problem('navigated'));
  open({ read });
  await painted();
  fireEvent.click(screen.getByLabelText('Put back: AI promotion, Ask Lantern'));
  expect(await screen.findByText(english('problemNavigated'))).toBe(screen.getByRole('status'));
  expect(screen.getByRole('article')).toBeTruthy();
});

test('opens over the page what it shows', async () => {
  const { openOverPage } = open();
  await painted();
  fireEvent.click(screen.getByText('Open over the page'));
  expect(openOverPage).toHaveBeenCalledWith({});
});

test('says when the page reader could not be opened', async () => {
  open({ openOverPage: async () => false });
  await painted();
  fireEvent.click(screen.getByText('Open over the page'));
  expect(await screen.findByText(english('openOverPageFailed'))).toBeTruthy();
});

const forcible: ReadProblem[] = ['empty', 'too-short', 'front', 'other', 'failed'];
test.each(forcible)('a page that is refused as %s can be read anyway, once', async (reason) => {
  const { read } = open({ read: vi.fn<ReaderProps['read']>(async () => problem(reason)) });
  await painted();
  fireEvent.click(screen.getByText('Read it anyway'));
  await painted();
  expect(read).toHaveBeenLastCalledWith({ force: true });
  expect(screen.getByRole('alert').textContent).not.toBe('');
  expect(screen.queryByText('Read it anyway')).toBeNull();
});

const final: ReadProblem[] = ['not-html', 'too-large', 'restricted', 'pdf'];
test.each(final)('%s is said and offers nothing', async (reason) => {
  open({ read: async () => problem(reason) });
  await painted();
  expect(screen.getByRole('alert').textContent).toMatch(/\.$/);
  expect(screen.queryByRole('button')).toBeNull();
});

const passing: ReadProblem[] = ['closed', 'navigated', 'timeout', 'unexpected'];
test.each(passing)('after %s one can try again', async (reason) => {
  const read = vi.fn<ReaderProps['read']>().mockResolvedValueOnce(problem(reason)).mockResolvedValue(sample);
  open({ read });
  await painted();
  fireEvent.click(screen.getByText('Try again'));
  expect(await screen.findByRole('article')).toBeTruthy();
});

test('shows one line for a failure that nobody foresaw, and logs it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failure = new Error('no such thing');
  open({ read: () => Promise.reject(failure) });
  expect((await screen.findByRole('alert')).textContent).toBe(english('problemUnexpected'));
  expect(log).toHaveBeenCalledWith('Broadsheet:', failure);
});

test('shows the same line where an article can not be drawn', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = sampleArticle({ related: [{ title: 'x', url: 'https://a.example/' }] });
  Object.defineProperty(broken, 'byline', {
    get() {
      throw new Error('broken article');
    },
  });
  open({ read: async () => ({ status: 'article', article: broken }) });
  expect((await screen.findByRole('alert')).textContent).toBe(english('problemUnexpected'));
});

/** jsdom has no modal dialogs. */
function withModalDialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}

const reader = () => document.querySelector<HTMLElement>('.reader');

describe('appearance', () => {
  test('takes effect at once, and is saved', async () => {
    const settings = settingsStore();
    open({ settings });
    await painted();
    fireEvent.click(screen.getByLabelText('Sepia'));
    fireEvent.click(screen.getByLabelText('Larger text'));
    fireEvent.click(screen.getByLabelText('Justify lines'));
    expect(reader()?.dataset).toMatchObject({ theme: 'sepia', justify: 'true' });
    expect(reader()?.style.getPropertyValue('--scale')).toBe('1.1');
    expect(settings.saved.at(-1)).toMatchObject({ theme: 'sepia', size: 110, justify: true });
  });

  test('follows what another reader saves', async () => {
    const settings = settingsStore();
    open({ settings });
    await painted();
    settings.saveElsewhere({ ...settings.initial, theme: 'black' });
    await waitFor(() => expect(reader()?.dataset.theme).toBe('black'));
  });

  test('without images nothing of them is asked for, related ones neither', async () => {
    const related = [{ title: 'Ferry', url: 'https://a.example/f', image: 'https://a.example/f.jpg' }];
    const article = sampleArticle({ related });
    const settings = settingsStore({ images: false });
    open({ settings, read: async () => ({ status: 'article', article }) });
    await painted();
    expect(document.querySelectorAll('img')).toHaveLength(0);
    fireEvent.click(screen.getByLabelText('Show images'));
    await waitFor(() => expect(document.querySelectorAll('img')).toHaveLength(2));
  });
});

describe('contents', () => {
  const headings = (count: number) =>
    Array.from({ length: count }, (_, n) => `<h2>Part ${n}</h2><p>Text.</p>`).join('');
  const withHeadings = (count: number) =>
    open({
      read: async () => ({ status: 'article', article: sampleArticle({ html: headings(count) }) }),
    });

  test('are listed from three headings up, and lead there', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    withHeadings(3);
    await painted();
    const contents = within(screen.getByRole('navigation', { name: 'Contents', hidden: true }));
    fireEvent.click(contents.getByText('Part 2'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Part 2' }));
  });

  test('are not for two', async () => {
    withHeadings(2);
    await painted();
    expect(screen.queryByRole('navigation', { name: 'Contents', hidden: true })).toBeNull();
  });
});

describe('a kind of clutter', () => {
  test('can be left alone on this site', async () => {
    const { leaveAlone, read } = open();
    await painted();
    fireEvent.click(screen.getByLabelText('Leave alone on this site: Newsletter form'));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(leaveAlone).toHaveBeenCalledWith('https://estuary.example/wall?from=mail', 'newsletter', true);
    expect(await screen.findByText('Newsletter form: left alone on estuary.example from now on')).toBe(
      screen.getByRole('status'),
    );
  });

  test('that is left alone is said, and can be removed again', async () => {
    const article = sampleArticle({ removed: [] });
    const { leaveAlone } = open({ read: async () => ({ status: 'article', article, leftAlone: ['tags'] }) });
    await painted();
    expect(screen.getByText('left alone on estuary.example')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Remove again: Tags'));
    expect(leaveAlone).toHaveBeenCalledWith(article.url, 'tags', false);
  });

  test('is counted, where there is more of it', async () => {
    const [first] = sampleArticle().removed;
    const removed = ['a', 'b', 'c'].map((id) => ({ ...(first as NonNullable<typeof first>), id }));
    open({ read: async () => ({ status: 'article', article: sampleArticle({ removed }) }) });
    await painted();
    expect(screen.getByText('Newsletter form').nextElementSibling?.textContent).toBe('3');
  });
});

describe('keys', () => {
  const press = (key: string) => fireEvent.keyDown(document.body, { key });

  test('act on the reader, and what they did is said', async () => {
    const { copy } = open();
    await painted();
    press('c');
    expect(copy).toHaveBeenCalledWith(sampleArticle(), 'rich');
    press('t');
    expect(reader()?.dataset.theme).toBe('light');
    expect(await screen.findByText('Light', { selector: '[role="status"]' })).toBeTruthy();
    press('+');
    press('+');
    expect(reader()?.style.getPropertyValue('--scale')).toBe('1.25');
    press('0');
    expect(reader()?.style.getPropertyValue('--scale')).toBe('1');
  });

  test('are all silent when switched off', async () => {
    const { copy } = open({ settings: settingsStore({ shortcuts: false }) });
    await painted();
    for (const key of ['c', 't', '?']) press(key);
    expect(copy).not.toHaveBeenCalled();
    expect(reader()?.dataset.theme).toBe('auto');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('are listed in a sheet, which has the switch', async () => {
    withModalDialogs();
    const settings = settingsStore();
    open({ settings });
    await painted();
    press('?');
    const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(sheet.getByText('Next heading')).toBeTruthy();
    // Nothing that this surface can't do.
    expect(sheet.queryByText('Close')).toBeNull();
    fireEvent.click(sheet.getByLabelText('Use these keys'));
    expect(settings.saved.at(-1)?.shortcuts).toBe(false);
  });
});

test('a picture can be looked at alone', async () => {
  withModalDialogs();
  open();
  await painted();
  fireEvent.click(screen.getByLabelText('Enlarge: The wall'));
  const sheet = within(await screen.findByRole('dialog', { name: 'Enlarged picture' }));
  expect(sheet.getByAltText('The wall').getAttribute('src')).toBe('https://estuary.example/wall.jpg');
  fireEvent.click(sheet.getByLabelText('Close'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an article without a title is named after its site', async () => {
  open({ read: async () => ({ status: 'article', article: sampleArticle({ title: '' }) }) });
  await painted();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Article from estuary.example');
});
