// @vitest-environment happy-dom
// What a page asks of its reader in a paragraph like any other, and what an article says of such things.
import { describe, expect, it } from 'vitest';
import { APPEAL_WORDS } from '../../utils/extraction/clutter/appeal-words';
import { appealListener } from '../../utils/extraction/clutter/appeals';
import type { PhraseLanguage } from '../../utils/extraction/clutter/kinds';
import { isTableLanguage } from '../../utils/extraction/clutter/phrases';
import { readPageOf } from './chosen-texts';
import { paragraphs } from './related-page';

const LANGUAGES = Object.keys(APPEAL_WORDS) as PhraseLanguage[];
const SCRIPTS: Partial<Record<PhraseLanguage, RegExp>> = {
  ru: /\p{sc=Cyrillic}/u,
  ar: /\p{sc=Arabic}/u,
  he: /\p{sc=Hebrew}/u,
  hi: /\p{sc=Devanagari}/u,
  ko: /\p{sc=Hangul}/u,
  ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
  zh: /\p{sc=Han}/u,
  'zh-Hant': /\p{sc=Han}/u,
};

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { asks, leads, own, about } = APPEAL_WORDS[language];
  const lists = [asks, leads, own, ...Object.values(about)];

  it('are of a language of the phrase table', () => expect(isTableLanguage(language)).toBe(true));
  it('are each listed once, without blanks around them', () => {
    for (const list of lists.filter((one) => one !== '')) {
      const words = list.split('|');
      expect(words.filter((word) => word.trim() === '' || word.startsWith(' '))).toEqual([]);
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
  });
  it('are lower case and of its script', () => {
    const script = SCRIPTS[language] ?? /\p{sc=Latin}/u;
    for (const word of [asks, own].flatMap((list) => list.split('|'))) {
      expect(word).toBe(word.toLowerCase());
      expect(word).toMatch(script);
    }
  });
});

/** An appeal, and a sentence of an article with much the same words. */
const SENTENCES: Readonly<Record<PhraseLanguage, readonly [kind: string, appeal: string, prose: string]>> = {
  en: [
    'app-banner',
    'Download our app from the store for live updates on the tides.',
    'The harbour office said its app had been downloaded by half of the pilots.',
  ],
  de: [
    'newsletter',
    'Melden Sie sich für unseren Newsletter an, der jeden Freitag erscheint.',
    'Der Hafen meldete, sein Newsletter habe im Winter neue Leser gefunden.',
  ],
  fr: [
    'newsletter',
    'Pour ne rien manquer de la vie du port, inscrivez-vous à notre lettre du jeudi.',
    'La capitainerie a envoyé une lettre aux pêcheurs, qui se sont inscrits en nombre.',
  ],
  es: [
    'author-follow',
    'Síguenos en nuestro canal de WhatsApp y entérate antes que nadie.',
    'La lonja abrió un canal de WhatsApp que siguen casi todos los patrones.',
  ],
  pt: [
    'notification-prompt',
    'Ative as nossas notificações e saiba primeiro quando a maré sobe.',
    'O porto enviou notificações aos barcos quando a maré subiu.',
  ],
  it: [
    'donate',
    'Sostieni il nostro giornalismo con una piccola donazione.',
    'La donazione di un armatore ha salvato il giornalismo del paese.',
  ],
  nl: [
    'subscribe-nag',
    'Word lid van onze krant voor twee euro per week.',
    'De schippers werden lid van een vereniging die vorige week begon.',
  ],
  pl: [
    'share',
    'Podobał Ci się artykuł? Udostępnij go znajomym.',
    'Kapitan udostępnił mapę znajomym z sąsiedniego portu.',
  ],
  ru: [
    'author-follow',
    'Подписывайтесь на наш канал в Telegram: там новости выходят раньше.',
    'Порт завёл канал, на который подписались все капитаны.',
  ],
  tr: [
    'app-banner',
    'Gelgit saatlerini öğrenmek için mobil uygulamamızı indirin.',
    'Liman idaresi uygulamayı bin kaptanın indirdiğini söyledi.',
  ],
  ar: [
    'newsletter',
    'اشتركوا في نشرتنا البريدية لتصلكم أخبار الميناء.',
    'قال الميناء إن النشرة وصلت إلى ألف صياد.',
  ],
  he: [
    'notification-prompt',
    'הפעילו את ההתראות שלנו וקבלו כל עדכון מהנמל.',
    'הנמל שלח התראות לכל הדייגים לפני הסערה.',
  ],
  hi: [
    'app-banner',
    'ताजा खबरों के लिए हमारा ऐप डाउनलोड करें।',
    'बंदरगाह ने कहा कि उसका ऐप हजार नाविकों ने डाउनलोड किया।',
  ],
  vi: [
    'newsletter',
    'Đăng ký nhận bản tin của chúng tôi vào mỗi sáng thứ bảy.',
    'Cảng cho biết bản tin thủy triều được hàng nghìn ngư dân đọc.',
  ],
  ko: ['newsletter', '저희 뉴스레터를 구독하세요.', '항만청은 뉴스레터 구독자가 천 명을 넘었다고 밝혔다.'],
  ja: [
    'newsletter',
    '編集部のニュースレターにぜひご登録ください。',
    '港湾局によると、ニュースレターの読者は千人を超えた。',
  ],
  zh: ['author-follow', '请关注我们的微信公众号。', '港务局说，公众号的读者已经超过一千人。'],
  'zh-Hant': ['author-follow', '歡迎追蹤我們的粉絲專頁。', '港務局說，粉絲專頁的讀者已經超過一千人。'],
};

describe.each(LANGUAGES)('a sentence of %s', (language) => {
  const [kind, appeal, prose] = SENTENCES[language];
  const listen = appealListener([language]);

  it('that asks something of the reader is told', () => expect(listen(appeal)).toBe(kind));
  it('of an article that speaks of it is not', () => expect(listen(prose)).toBeUndefined());
  it('in which somebody is quoted is not', () => expect(listen(`“${appeal}”`)).toBeUndefined());
});

it.each([
  ['en', 'Share prices fell after this report, and a friend of the mayor sold.'],
  ['en', 'Comment was not available for this story by email.'],
  ['de', 'Teile der Umfrage haben wir im Hafen ausgewertet.'],
  ['nl', 'Deel van onze lezers heeft een vriend in de haven.'],
  ['es', 'El alcalde dijo que nos avisará por correo, y escribe cada viernes.'],
  ['pt', 'O porto enviou alertas nos bairros, siga o canal, dizia o cartaz.'],
  ['hi', 'पुलिस ने कहा कि लोग सही खबर के लिए ऐप डाउनलोड करें।'],
  ['ko', '시민들은 앱에서 소식을 확인할 수 있습니다.'],
  ['ja', '利用者はアプリで記事を保存できます。'],
  ['zh', '我们可以打开微信，分享给朋友。'],
] as const)('a sentence of %s whose words only look like an appeal’s is none: %s', (language, sentence) =>
  expect(appealListener([language])(sentence)).toBeUndefined(),
);

describe('a paragraph among the article’s own', () => {
  const barred = (line: string, tag = 'p'): string[] => {
    const set =
      tag === 'li' ? `<ul><li>A rope</li><li>${line}</li><li>A lamp</li></ul>` : `<${tag}>${line}</${tag}>`;
    const { clutter } = readPageOf(`${paragraphs.slice(0, 2).join('')}${set}${paragraphs.slice(2).join('')}`);
    return clutter.filter(({ sure, rule }) => sure && rule === 'structure:appeal').map(({ kind }) => kind);
  };
  const APPEAL = 'Tap the bell at the top of your browser to get our alerts about the tides.';

  it('goes where it asks something of the reader', () =>
    expect(barred(APPEAL)).toEqual(['notification-prompt']));
  it('stays where it is a step of a list', () => expect(barred(APPEAL, 'li')).toEqual([]));
  it('stays where somebody else’s words are quoted', () => expect(barred(APPEAL, 'blockquote')).toEqual([]));
  it('stays where it says more than an appeal does', () => {
    const more =
      'The harbour office has run them since the storm of 2019, and fishermen have come to trust them.';
    expect(barred(`${APPEAL} ${more}`)).toEqual([]);
  });
  it('stays where a writer asks readers what they think, at some length', () =>
    expect(
      barred('Our hearts are with the crew. Have you sailed with them? Tell us in the comments below.'),
    ).toEqual([]));
});
