// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { followLink, linkTargetOf } from '../../components/link-clicks';

const plain = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  [{}, 'here'],
  [{ ctrlKey: true }, 'new-tab'],
  [{ metaKey: true }, 'new-tab'],
  [{ button: 1 }, 'new-tab'],
  [{ shiftKey: true }, 'new-tab-in-front'],
  [{ ctrlKey: true, shiftKey: true }, 'new-tab-in-front'],
  [{ button: 2 }, null],
])('a click with %o opens %s', (held, target) => {
  expect(linkTargetOf({ ...plain, ...held })).toBe(target);
});

/** Clicks the element of the markup that has the id `at`. */
function click(markup: string, openLink?: () => void, onLeave?: () => void): MouseEvent {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.body.addEventListener('click', (e) => followLink(e, openLink, onLeave), { once: true });
  document.getElementById('at')?.dispatchEvent(event);
  return event;
}

test('a click within a link opens it, and the browser does not open it too', () => {
  const openLink = vi.fn();
  const event = click('<a href="https://a.example/x"><b id="at">x</b></a>', openLink);
  expect(openLink).toHaveBeenCalledWith('https://a.example/x', 'here', false);
  expect(event.defaultPrevented).toBe(true);
});

test('without an opener the browser follows the link', () => {
  expect(click('<a id="at" href="https://a.example/x">x</a>').defaultPrevented).toBe(false);
});

test('an address that is none of the web is not followed by anybody', () => {
  const openLink = vi.fn();
  expect(click('<a id="at" href="javascript:alert(1)">x</a>', openLink).defaultPrevented).toBe(true);
  expect(openLink).not.toHaveBeenCalled();
});

test('an anchor scrolls to its target', () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  const event = click('<a id="at" href="#user-content-n1">1</a><p id="user-content-n1">note</p>', vi.fn());
  expect(scroll.mock.contexts).toEqual([document.getElementById('user-content-n1')]);
  expect(event.defaultPrevented).toBe(true);
});

const related = '<div class="related"><a id="at" href="https://a.example/x">x</a></div>';

test('a related article is told from other links, to the opener', () => {
  const openLink = vi.fn();
  click(related, openLink);
  expect(openLink).toHaveBeenCalledWith('https://a.example/x', 'here', true);
});

test('and to whoever wants to know before the browser leaves', () => {
  const onLeave = vi.fn();
  expect(click(related, undefined, onLeave).defaultPrevented).toBe(false);
  expect(onLeave).toHaveBeenCalledWith('https://a.example/x');
});

test('a card opens beside the article, in front', () => {
  const openLink = vi.fn();
  click('<a id="at" target="_blank" href="https://video.example/1">x</a>', openLink);
  expect(openLink).toHaveBeenCalledWith('https://video.example/1', 'new-tab-in-front', false);
});
