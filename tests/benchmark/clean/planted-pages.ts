import { CLUTTER_KINDS } from '../../../utils/extraction/clutter/kinds';
import { plantedPages } from '../../planted/plan';
import type { PlantedPage } from '../../planted/planted-page';
import { spread } from '../corpus';
import { type MoreDecoy, withMoreDecoys } from './more-decoys';

/** A planted page as it is served. */
export interface ServedPage {
  page: PlantedPage;
  /** Of its boxes those that a script puts in when the page has been there for a while. */
  late: boolean[];
  /** Besides the page's own. */
  moreDecoys: MoreDecoy[];
  html: string;
}

/** Milliseconds after which a page puts in what comes late. */
export const LATE = 1000;

/** Pages of the set, evenly spread over languages and shapes; every other one puts half of its boxes in late. */
export function servedPages(count: number): ServedPage[] {
  return spread(plantedPages(), count).map((page, index) => {
    const late = page.boxes.map((_, box) => index % 2 === 1 && box % 2 === 0);
    const texts = page.boxes.flatMap((box, i) => (late[i] ? [box.texts] : []));
    const { html, decoys } = withMoreDecoys(page);
    return { page, late, moreDecoys: decoys, html: withScripts(html, texts) };
  });
}

export const isInPlace = (kind: PlantedPage['boxes'][number]['kind']): boolean => CLUTTER_KINDS[kind].inPlace;

const STYLE = '<style>body{font:18px/1.6 serif;margin:0}img{max-width:100%}</style>';

/** Adds up the page's layout shifts, and puts late boxes in. As text, since it runs in the page. */
const SCRIPT = `
window.shifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifts += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
const fold = (text) => (text ?? '').replace(/\\s+/g, ' ');
const back = [];
for (const texts of LATE_TEXTS) {
  // A box is the smallest element that says all of its texts.
  const all = [...document.querySelectorAll('body *')];
  const box = all.findLast((element) => texts.every((text) => fold(element.textContent).includes(text)));
  if (!box || box.matches('main, article')) continue;
  const place = document.createComment('');
  box.replaceWith(place);
  back.push(() => place.replaceWith(box));
}
setTimeout(() => { for (const put of back) put(); }, ${LATE});
`;

/** Takes boxes out before the page is shown and puts them back where they were: comments on scroll, banners. */
function withScripts(html: string, late: readonly (readonly string[])[]): string {
  const script = SCRIPT.replace('LATE_TEXTS', JSON.stringify(late).replace(/</g, '\\u003c'));
  return html
    .replace('</head>', `${STYLE}</head>`)
    .replace('</body>', `<script>(() => {${script}})()</script></body>`);
}
