// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SitePanel } from '../../components/site-panel';
import { type CleanerState, IDLE } from '../../utils/cleaner/state';
import type { SiteView } from '../../utils/site-session';
import { english } from './strings';

afterEach(cleanup);

const thing = { id: 'h1', key: 'k1', kind: 'comments', text: 'Be the first to comment' } as const;
const cleaned = (more: Partial<CleanerState> = {}): CleanerState => ({
  ...IDLE,
  active: true,
  scope: 'article',
  ...more,
});

function open(view: Partial<SiteView>, notice = '') {
  const props = {
    onMode: vi.fn(),
    onClean: vi.fn(),
    onPutBack: vi.fn(),
    onPutAllBack: vi.fn(),
    onSites: vi.fn(),
  };
  const whole: SiteView = { host: 'a.example', mode: 'off', cleaner: null, ...view };
  render(<SitePanel t={english} locale="en-GB" theme="auto" view={whole} notice={notice} {...props} />);
  return props;
}

const theSwitch = () => screen.getByRole('switch') as HTMLInputElement;

test('says nothing on pages that can not be cleaned', () => {
  open({ host: null });
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('a site that is off can be switched on, and its page cleaned now', () => {
  const { onMode, onClean } = open({});
  fireEvent.click(theSwitch());
  expect(onMode).toHaveBeenCalledWith('clean');
  // Until the browser has allowed it.
  expect(theSwitch().checked).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Clean this page now' }));
  expect(onClean).toHaveBeenCalled();
});

test('a site that is on can be switched off, or open the reader instead', () => {
  const { onMode } = open({ mode: 'clean' });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'read' } });
  expect(onMode).toHaveBeenLastCalledWith('read');
  fireEvent.click(theSwitch());
  expect(onMode).toHaveBeenLastCalledWith('off');
});

describe('what was removed', () => {
  test('is listed by kind and first words, each with the way back', () => {
    const { onPutBack, onPutAllBack, onMode } = open({
      mode: 'clean',
      cleaner: cleaned({ hidden: [thing] }),
    });
    screen.getByText('1 thing removed on this page');
    fireEvent.click(screen.getByRole('button', { name: 'Put back: Comments, Be the first to comment' }));
    expect(onPutBack).toHaveBeenCalledWith(thing);
    fireEvent.click(screen.getByRole('button', { name: 'Put all back' }));
    expect(onPutAllBack).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Not on this site' }));
    expect(onMode).toHaveBeenCalledWith('off');
  });

  test('on a site that is off there is nothing to switch off', () => {
    open({ cleaner: cleaned({ hidden: [thing] }) });
    expect(screen.queryByRole('button', { name: 'Not on this site' })).toBeNull();
  });

  test.each([
    [cleaned({ notice: 'rolled-back', hidden: [thing] }), 'too much of the article'],
    [cleaned({ notice: 'fought', hidden: [thing] }), 'keeps showing'],
    [cleaned({ active: false }), 'left as it is'],
    [cleaned(), 'nothing to remove'],
    [cleaned({ scope: 'overlays' }), 'no article'],
  ])('%#: what there is to say is said', (cleaner, words) => {
    open({ cleaner });
    screen.getByText(new RegExp(words));
  });
});

test('a notice is an alert', () => {
  open({}, 'The browser was not allowed');
  expect(screen.getByRole('alert').textContent).toBe('The browser was not allowed');
});
