// An element's class and id by its properties, which cost about half of what asking for the attributes does. A form's
// are whatever field of it goes by that name, and an SVG element's class is no string: those are asked for.

export function classOf(element: Element): string {
  const name: unknown = element.className;
  return typeof name === 'string' ? name : (element.getAttribute('class') ?? '');
}

export function idOf(element: Element): string {
  const name: unknown = element.id;
  return typeof name === 'string' ? name : (element.getAttribute('id') ?? '');
}
