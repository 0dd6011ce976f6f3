import { type Article, extractArticle } from '../../utils/extraction';
import { parse } from './fixtures';

export const REPORT_URL = 'https://gazette.example/nature/birds.html';

const SENTENCES = [
  (day: number) =>
    `On day ${day} of the count, the rangers walked the eastern ridge before dawn, wrote down every bird they heard, and compared their notes over coffee in the hut.`,
  (day: number) =>
    `Nobody had expected the ${day} larks to stay so late in the year, and the wardens said that the warm autumn had kept the seed heads on the grass.`,
  (day: number) =>
    `The club publishes its list in spring, when every one of the ${day} sheets has been checked twice by somebody who was not there.`,
];
const PARAGRAPHS = Array.from({ length: 12 }, (_, i) => `<p>${SENTENCES[i % SENTENCES.length]?.(i + 2)}</p>`);

/** A dated report of twelve paragraphs with `inner` between the sixth and the seventh, `tail` after the last. */
export function reportPage(inner: string, { head = '', tail = '' } = {}): Document {
  return parse(`<!DOCTYPE html><html lang="en"><head><title>Rangers count the birds of the eastern ridge</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-04T08:00:00+02:00">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/nature">Nature</a></nav></header><main><article>
<h1>Rangers count the birds of the eastern ridge</h1><p class="byline">By Orla Venn</p>
${PARAGRAPHS.slice(0, 6).join('\n')}\n${inner}\n${PARAGRAPHS.slice(6).join('\n')}${tail}
</article></main><footer>© Ridge Gazette</footer></body></html>`);
}

export function readReport(inner: string, parts: { head?: string; tail?: string } = {}): Article {
  const result = extractArticle(reportPage(inner, parts), { url: REPORT_URL });
  if (result.status !== 'article') throw new Error(`refused: ${result.page}, ${result.reason}`);
  return result.article;
}

/** The report's html without its twelve paragraphs and the attributes that every picture and link gets. */
export function renderedInner(article: Article): string {
  return PARAGRAPHS.reduce((html, paragraph) => html.replace(paragraph, ''), article.html)
    .replace(
      / (?:referrerpolicy="no-referrer"|loading="lazy"|decoding="async"|rel="noopener noreferrer")/g,
      '',
    )
    .trim();
}
