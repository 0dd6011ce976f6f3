// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { whySpared } from '../../utils/cleaner/spared';

test.each([
  ['the site navigation', '<nav id="x"><a href="/">Home</a></nav>', 'navigation'],
  ['what holds it', '<div id="x"><div><nav><a href="/">Home</a></nav></div></div>', 'navigation'],
  ['what stands in it', '<nav><ul id="x"><li>Newsletter</li></ul></nav>', 'navigation'],
  ['the site header', '<header><div id="x">Subscribe</div></header>', 'navigation'],
  [
    'a menu above the headline that no tag names',
    '<div id="x"><a href="/">Home</a><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></div><h1>News</h1>',
    'navigation',
  ],
  ['a search', '<div id="x"><form role="search"><input></form></div>', 'navigation'],
  ['a sign-in', '<div id="x"><input type="password"></div>', 'sign-in'],
  [
    'the field above a password',
    '<form><p id="x"><input type="email"></p><input type="password"></form>',
    'sign-in',
  ],
  ['a payment', '<div id="x"><input autocomplete="cc-number"></div>', 'sign-in'],
  ['a plug-in, which would load anew', '<div id="x"><object data="a.swf"></object></div>', 'plugin'],
  ['an article header', '<main><article><header id="x">Share</header></article></main>', null],
  ['a list of links in the article', '<article><nav id="x"><a href="/a">Related</a></nav></article>', null],
  ['anything else', '<div id="x">Comments <textarea></textarea></div>', null],
])('%s: %s', (_name, html, why) => {
  document.body.innerHTML = html;
  expect(whySpared(document.getElementById('x') as Element)).toBe(why);
});

test('the focused field, and what holds it', () => {
  document.body.innerHTML = '<div id="x"><textarea></textarea></div>';
  document.querySelector('textarea')?.focus();
  expect(whySpared(document.getElementById('x') as Element)).toBe('focused');
});
