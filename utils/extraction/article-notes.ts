import type { PhraseLanguage } from './clutter/kinds';
import { foldText } from './clutter/phrases';

/** How newspapers begin what they have to put right; the notes are the article's own, wherever they stand. */
const OPENINGS: Readonly<Record<PhraseLanguage, string>> = {
  en: 'correction|corrections|clarification|editor’s note|editors’ note|editor’s correction|update|this article was amended|this article has been corrected|this story has been corrected|an earlier version of this',
  de: 'korrektur|berichtigung|richtigstellung|korrekturhinweis|anmerkung der redaktion|hinweis der redaktion|anm. d. red|in einer früheren version|in einer früheren fassung|transparenzhinweis',
  fr: 'correction|rectificatif|rectification|erratum|précision|mise à jour|note de la rédaction|ndlr|une version précédente',
  es: 'corrección|fe de errores|fe de erratas|rectificación|aclaración|nota de la redacción|nota del editor|una versión anterior de',
  pt: 'correção|errata|erramos|retificação|esclarecimento|nota da redação|nota do editor|uma versão anterior de',
  it: 'correzione|errata corrige|rettifica|precisazione|nota della redazione|in una versione precedente',
  nl: 'correctie|rectificatie|verbetering|aanvulling|naschrift|noot van de redactie|in een eerdere versie',
  pl: 'sprostowanie|korekta|errata|uzupełnienie|od redakcji|przypis redakcji|we wcześniejszej wersji',
  ru: 'исправление|поправка|уточнение|от редакции|примечание редакции|в предыдущей версии',
  tr: 'düzeltme|tekzip|editörün notu|editör notu|açıklama|güncelleme|bu haberin önceki',
  ko: '바로잡습니다|정정|고침|알려드립니다|편집자 주|편집자주',
  ja: '訂正|訂正とおわび|おわび|お詫び|編集部注|編集部より|追記',
  zh: '更正|订正|勘误|编者注|编者按|编辑部注',
  'zh-Hant': '更正|訂正|勘誤|更正啟事|編者註|編者注|編者按|編按|編輯部註',
  ar: 'تصحيح|تصويب|توضيح|تنويه|ملاحظة المحرر|ملاحظة من المحرر|ورد في نسخة سابقة',
  he: 'תיקון|הבהרה|תיקון טעות|הערת המערכת|הערת העורך|הערת עורך|בגרסה קודמת',
  hi: 'सुधार|भूल सुधार|संशोधन|स्पष्टीकरण|संपादकीय नोट|संपादक की ओर से|इस लेख के पिछले',
  vi: 'đính chính|cải chính|ghi chú của biên tập|lưu ý của ban biên tập|phiên bản trước của bài',
};

/** What stands between the opening and the note itself: a sign, a date, nothing in scripts without spaces. */
const NOTE = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:${Object.values(OPENINGS).map(foldText).join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);
const SIGN = /[:：.。,，;；、—–-]/;
/** Characters within which the sign stands. */
const OPENING_LENGTH = 48;

/** Whether a text is a newspaper's note on its own article: a correction, a word from the editors. */
export function isArticleNote(text: string): boolean {
  const opening = text.slice(0, OPENING_LENGTH);
  // Most lines have no sign, and looking for one is quick.
  return SIGN.test(opening) && NOTE.test(foldText(opening));
}
