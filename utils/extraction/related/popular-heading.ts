/**
 * Stems by which headings speak of popularity. Sites word such headings in ever new ways ("What everybody reads", "Top of the day");
 * as the heading of a list of stories a stem is enough, which in a text would tell nothing.
 */
const POPULAR = new RegExp(
  [
    '(?:most|widely|everyone|everybody|others|readers)\\b.*\\b(?:read|view|watch|shar|comment)',
    '\\b(?:today|this (?:week|hour)|right now|of the (?:day|week|hour))\\b|\\bpeople are (?:reading|clicking)|\\bpopular|\\btrending|^ranking|\\btop (?:\\d+|three|five|ten|stories|reads)|\\btop of the',
    '(?:andere|leser|alle) (?:lesen|gerade)|lesen (?:andere|gerade|alle)|\\bgerade (?:gefragt|beliebt)|(?:des tages|der (?:woche|stunde))$|im trend|meist ?(?:ge|be)|beliebt|viel gelesen|leserliebling|top[- ]?(?:\\d|themen|artikel)',
    '(?:plus|mieux) (?:lus?|vus?|consult|partag|comment)|tout le monde lit|ce que lisent|lus? en ce moment|préférés|palmarès|(?:du jour|de la semaine|de l.heure|heures)$|populaire|tendances?',
    '(?:del día|de la semana|de la hora)$|m[aá]s (?:le[ií]d|vist|compartid|comentad|popular)|tendencias?|lo que (?:todos|m[aá]s) le',
    '(?:do dia|da semana|da hora|horas)$|mais (?:lid|vist|acess|compartilhad|comentad|popular)|em alta',
    'leggono (?:gli altri|tutti|ora)|(?:del giorno|della settimana|dell.ora)$|pi[uù] (?:lett|vist|condivis|comment|popolar)|di tendenza',
    'meest (?:gelezen|bekeken|gedeeld|besproken)|populair|veelgelezen',
    '(?:dnia|tygodnia|doby|godziny)$|hity|najcz[eę][sś]ciej|najch[eę]tniej|popularne|na topie',
    'herkes (?:bunu|ne)|^(?:günün|bugünün|haftanın)|trend|saatin|en [cç]ok|pop[uü]ler|[cç]ok okunan|g[uü]ndemdekiler',
    '(?:дня|недели|часа|суток)$|выбор читателей|популярн|просмотр|чита(?:ют|емо)|обсуждаем|в тренде|топ[- ]?\\p{Nd}',
    'trong (?:tuần|ngày)|năm bài|xem nhiều|đọc nhiều|phổ biến|được quan tâm',
    'أبرز (?:خمس|عشر|ثلاث)|(?:الساعة|اليوم|الأسبوع)$|الأكثر|الاكثر|رائج|تداولا',
    'קוראים (?:אחרים|עכשיו|כולם)|(?:השעה|היום|השבוע)$|הנקראות|הנצפות|פופולרי|הנקראים|הנצפים',
    'सबसे (?:ज़्यादा|ज्यादा|अधिक)|सर्वाधिक|लोकप्रिय|ट्रेंडिंग|टॉप|लोग पढ़ रहे|बड़ी (?:ख़बरें|खबरें)',
    'トップ\\s?\\p{Nd}|\\p{Nd}+時間|注目|人気|アクセスランキング|よく読まれ|ランキング|急上昇',
    '热门|热点|热榜|阅读最多|最多人|排行|点击榜|最夯|大家都在看|最热烈|最熱烈|小时|小時|熱門|熱點|熱榜|閱讀最多|點閱|人氣',
    '이 시각|오늘의|주간|(?:지금|요즘) 뜨는|(?:독자|이웃)들이 (?:읽|본|보)|많이 (?:본|읽)|인기|가장 많|랭킹|조회|(?:댓글|공감|추천) ?(?:많|순)',
  ].join('|'),
  'iu',
);

/** Whether a list's heading says that it is by popularity, in words that are not known as a phrase. */
export const isPopularHeading = (text: string): boolean => POPULAR.test(text);
