/**
 * Elements whose class says something, in page order. Selectors that ignore case compare letter by letter, at twice the
 * cost of those that don't: parts that the names share, in the spellings that classes have, rule out nearly all elements.
 * @param parts parts of class names, each at least in one of the names
 * @param also a selector of elements that count as well
 */
export function elementsNamed(
  document: Document,
  names: RegExp,
  parts: readonly string[],
  also?: string,
): Element[] {
  const selectors = parts.map((part) => `[class*="${part}"]`);
  if (also) selectors.push(also);
  return [...document.querySelectorAll(selectors.join())].filter(
    (element) => names.test(element.getAttribute('class') ?? '') || (also && element.matches(also)),
  );
}
