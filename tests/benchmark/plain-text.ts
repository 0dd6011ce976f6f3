/** Elements that end a line. */
const LINE =
  'address article aside blockquote br dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul';

/** Plain text of an extracted article, a line a block, without captions and media. Runs in a browser page. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const aside of body.querySelectorAll('figcaption, script, style, noscript, template')) aside.remove();
  for (const figure of body.querySelectorAll('figure'))
    if (!figure.querySelector('table, pre, blockquote, ul, ol')) figure.remove();
  for (const element of body.querySelectorAll(LINE.split(' ').join(','))) {
    element.before('\n');
    element.after('\n');
  }
  return (body.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
