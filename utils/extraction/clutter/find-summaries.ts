import { type Block, isBreak, type Page } from '../blocks';
import { countWords } from '../similarity';
import { HEADING } from '../tags';
import type { Extents } from './extent';
import type { Flow } from './flow';
import { type ClutterMatch, matchOf } from './match';

/** Words of a box with a machine's summary, and of the line that says so. */
const BOX_WORDS = 150;
const LINE_WORDS = 12;
/** Words of a block with a line that says so: a whole box in one run. */
const LONGEST = 60;
/** Of the page's prose. */
const PROSE_SHARE = 0.2;

/**
 * What a machine is called. Abbreviations are capitals with no letter beside them, which is asked behind them: every
 * line of a page is looked through, and looking back from each of its letters takes several times as long.
 */
const MACHINE =
  /(?:AI|KI|IA|ИИ|YZ|SI)(?<!\p{L}{3})(?!\p{L})|A\.I\.|人工智[能慧]|人工知能|생성형|인공지능|[Aa]rtificial [Ii]ntelligence|[Kk]ünstliche Intelligenz|[Ii]ntelligence artificielle|[Ii]nteligencia artificial|[Ii]nteligência artificial|[Ii]ntelligenza artificiale|[Mm]odello linguistico|[Ии]скусственн\p{L}* интеллект|[Нн]ейросет|[Yy]apay [Zz]ek|الذكاء الاصطناعي|ذكاء اصطناعي|בינה מלאכותית|एआई|कृत्रिम बुद्धि|[Tt]rí tuệ nhân tạo|[Ss]ztuczn\p{L}* [Ii]nteligencj|[Kk]unstmatige [Ii]ntelligentie|[Kk]ecerdasan buatan/u;

/** What it makes of an article. */
const SUMMARY =
  /summar|key (?:points|takeaways|facts)|takeaways|highlights|in (?:brief|short)|zusammenfass|zusammengefasst|kernpunkte|kurzfassung|auf einen blick|résum|points? (?:clés?|essentiels?)|l.essentiel|resum|puntos? claves?|claves|pontos?[- ]chave|pontos principais|sintesi|riassunt|punti chiave|кратк|главное|пересказ|ключевые|özet|öne çıkan|ملخص|خلاصة|أبرز النقاط|النقاط الرئيسية|תקציר|סיכום|סוכם|עיקרי|נקודות|सार|मुख्य बिंदु|摘要|要[点點]|重[点點]|总结|總結|まとめ|要約|ポイント|요약|핵심|tóm tắt|điểm chính|streszcz|podsumow|najważniejsze|samenvatt|kernpunten|ringkas|poin penting|줄여|يلخص|מסכם|kürzt|shortens/iu;

/** What a reader is asked to do for it, or the article as one speaks of it on its own page. */
const OFFER =
  /\b(?:tap|click|press|expand|unfold)\b|\bthis (?:article|story|page|report)\b|tippen|klick|aufklapp|diese[nrsm]? (?:artikel|seite|text|beitrag)|clique[zr]|appuye[zr]|touche[zr]|cet article|cette page|haz clic|pulsa|toca(?:r)? |este artículo|esta (?:página|nota|noticia|matéria|reportagem)|toque|este (?:artigo|texto)|tocca|clicca|quest[oa] (?:articolo|pagina)|нажмите|эт(?:у|ой|от) (?:стать|материал|текст)|dokunun|tıklayın|bu (?:haberi|yazıyı|makaleyi)|اضغط|انقر|هذ(?:ا|ه) (?:المقال|الصفحة|الخبر)|לחצו|הכתבה הזו|הקישו|दबाएं|टैप|क्लिक|यह (?:ख़बर|खबर|लेख)|इस (?:ख़बर|खबर|लेख)|点击|點擊|點按|這篇|这篇|タップ|クリック|この記事|누르|눌러|탭하|클릭|이 기사|nhấn|chạm|bài (?:viết )?này|dotknij|kliknij|ten (?:artykuł|tekst)|tik op|dit artikel|deze pagina|ketuk|artikel ini/iu;

/**
 * Boxes among the paragraphs in which a machine sums the article up: a short line in them names both. What the summary
 * itself says reads as the article does.
 */
export function* findSummaries(page: Page, extents: Extents, flow: Flow): Generator<ClutterMatch> {
  const named = page.blocks.filter(
    ({ text, facts }) => text !== '' && facts.words <= LONGEST && MACHINE.test(text),
  );
  for (const block of named)
    if (offersSummary(block))
      yield matchOf('ai-promo', SUMMARY_RULE, 'offers a summary by a machine', [block], true);
  const says = named.filter((block) => saysSummary(firstLineOf(block)));
  if (says.length === 0) return;
  let end = 0;
  for (const box of page.boxes) {
    if (box.first < end || box.end === box.first || box.words > BOX_WORDS || !box.parent) continue;
    if (!says.some(({ index }) => box.first <= index && index < box.end)) continue;
    if (extents.holdsTitle(box) || NOT_BOXES.test(box.tag) || !flow.isInsert(box)) continue;
    if (flow.isContainer(box) || box.prose > page.prose * PROSE_SHARE) continue;
    end = box.end;
    yield matchOf('ai-promo', SUMMARY_RULE, 'a summary by a machine', [box], true);
  }
}

const SUMMARY_RULE = 'structure:summary';
const NOT_BOXES = /^(?:p|li|ul|ol|dl|figure|blockquote|h\d)$/;

const saysSummary = (line: string): boolean =>
  MACHINE.test(line) && SUMMARY.test(line) && countWords(line) <= LINE_WORDS;

/** A line of its own that says so, and speaks to the reader of this very page. */
const offersSummary = ({ text, facts, box }: Block): boolean =>
  facts.words <= OFFER_WORDS && !HEADING.test(box.tag) && SUMMARY.test(text) && OFFER.test(text);

/** Words. */
const OFFER_WORDS = 24;

/** Up to a line break. */
function firstLineOf({ nodes, text }: Block): string {
  const end = nodes.findIndex(isBreak);
  return end < 0
    ? text
    : nodes
        .slice(0, end)
        .map((node) => node.textContent)
        .join('');
}
