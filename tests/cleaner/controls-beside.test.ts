// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsBeside } from '../../utils/cleaner/controls-beside';

/** The tags and texts that go with `#x`. */
function beside(html: string): string[] {
  document.body.innerHTML = html;
  const element = document.getElementById('x') as Element;
  return controlsBeside([element]).map((control) => `${control.localName} ${control.textContent}`);
}

const X = '<p id="x">Do you like the tide?</p>';

test('buttons and fields right below go with what is hidden, and a mark that closes it', () => {
  expect(
    beside(`<button>×</button>${X}<div><button>Yes</button><button>No</button></div><input type="email">`),
  ).toEqual(['div YesNo', 'input ', 'button ×']);
});

test.each([
  ['a text stands between', `${X}The ferry sailed.<button>Yes</button>`],
  ['it says more than its buttons', `${X}<div>The ferry sailed. <button>Map</button></div>`],
  ['it is a player', `${X}<div><video></video><button>Play</button></div>`],
  ['it asks for a password', `${X}<input type="password">`],
  ['it stands above and is the article’s', `<button>Read on</button>${X}`],
])('nothing goes where %s', (_name, html) => expect(beside(html)).toEqual([]));
