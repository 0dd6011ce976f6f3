import { describe, expect, it } from 'vitest';
import { LightDocument, LightNode } from '../../utils/extraction/light-dom';

const element = (tag: string, ...children: (LightNode | string)[]): LightNode => {
  const node = new LightNode(tag);
  for (const child of children)
    node.appendChild(typeof child === 'string' ? new LightNode('', child) : child);
  return node;
};

const tags = (nodes: readonly LightNode[]): string[] => nodes.map(({ localName }) => localName);

describe('LightNode', () => {
  it('knows its text after every change below it', () => {
    const link = element('a', 'two');
    const p = element('p', 'one ', link, ' three');
    const div = element('div', p, element('p', '.'));
    expect(div.textContent).toBe('one two three.');
    link.appendChild(new LightNode('', '!'));
    expect(div.textContent).toBe('one two! three.');
    link.remove();
    expect(div.textContent).toBe('one  three.');
    p.replaceChild(element('b', 'x'), p.firstChild as LightNode);
    expect(div.textContent).toBe('x three.');
    div.removeChild(p);
    expect(div.textContent).toBe('.');
  });

  it('keeps its links between nodes when nodes move', () => {
    const [a, b, c] = [element('a'), element('b'), element('c')];
    const from = element('div', a, 'text', b, c);
    const to = element('p');
    to.appendChild(b);
    expect(tags(from.childNodes)).toEqual(['a', '', 'c']);
    expect(tags(from.children)).toEqual(['a', 'c']);
    expect(a.nextElementSibling).toBe(c);
    expect(c.previousSibling?.nodeType).toBe(3);
    expect([b.parentNode, b.nextSibling, b.previousSibling]).toEqual([to, null, null]);
    from.replaceChild(b, a);
    expect(tags(from.children)).toEqual(['b', 'c']);
    expect([from.firstElementChild, to.firstChild, a.parentNode]).toEqual([b, null, null]);
    c.remove();
    expect(from.lastChild?.nodeType).toBe(3);
    expect(from.lastChild?.nextElementSibling).toBeNull();
  });

  it('finds elements by their names, in order, itself left out', () => {
    const root = element(
      'div',
      element('ul', element('li', element('div', 'x'))),
      element('ol', element('li')),
    );
    expect(tags(root.getElementsByTagName('li'))).toEqual(['li', 'li']);
    expect(tags(root.querySelectorAll('OL,UL,DIV'))).toEqual(['ul', 'div', 'ol']);
  });
});

describe('LightDocument', () => {
  it('fills its body anew when the markup is put back', () => {
    const document = new LightDocument('A title', (body) => body.appendChild(element('p', 'text')));
    document.body.firstChild?.remove();
    Object.assign(document.body, { innerHTML: '' });
    expect(document.body.textContent).toBe('text');
    expect(document.documentElement.textContent).toBe('text');
  });
});
