/**
 * Lists what must never come out of an article: code, frames, forms, event handlers, and addresses that run code.
 * It stands alone, so that it can be handed to a browser's page as well.
 */
export function dangers(root: ParentNode): string[] {
  const elements =
    'script, style, link, meta, base, iframe, frame, object, embed, form, input, textarea, select, template';
  const addresses = ['href', 'xlink:href', 'src', 'action', 'poster', 'data', 'background', 'cite'];
  const found = [...root.querySelectorAll(elements)].map((element) => `<${element.localName}>`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const inert = ['http:', 'https:', 'mailto:', 'tel:'];
      if (/^on|^srcdoc$|^formaction$/.test(name)) found.push(`${element.localName}[${name}]`);
      // The parser drops what hides a scheme, such as a tab in the middle of it.
      if (addresses.includes(name) && !inert.includes(new URL(value, 'https://page.example').protocol)) {
        found.push(`${element.localName}[${name}="${value}"]`);
      }
    }
  }
  return found;
}
