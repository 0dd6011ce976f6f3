/**
 * Stems by which headings speak of popularity. Sites word such headings in ever new ways ("What everybody reads", "Top of the day");
 * as the heading of a list of stories a stem is enough, which in a text would tell nothing.
 */
const POPULAR = new RegExp(
  [
    '(?:most|widely|everyone|everybody|others|readers)\\b.*\\b(?:read|view|watch|shar|comment)',
    '\\bpopular|\\btrending|\\btop (?:\\d+|stories|reads)|\\btop of the',
    'meist ?(?:ge|be)|beliebt|viel gelesen|leserliebling|top[- ]?(?:\\d|themen|artikel)',
    '(?:plus|mieux) (?:lus?|vus?|consult|partag|comment)|tout le monde lit|populaire|tendances?',
    'm[aá]s (?:le[ií]d|vist|compartid|comentad|popular)|tendencias?|lo que (?:todos|m[aá]s) le',
    'mais (?:lid|vist|acess|compartilhad|comentad|popular)|em alta',
    'pi[uù] (?:lett|vist|condivis|comment|popolar)|di tendenza',
    'meest (?:gelezen|bekeken|gedeeld|besproken)|populair|veelgelezen',
    'najcz[eę][sś]ciej|najch[eę]tniej|popularne|na topie',
    'en [cç]ok|pop[uü]ler|[cç]ok okunan|g[uü]ndemdekiler',
    'популярн|просмотр|чита(?:ют|емо)|обсуждаем|в тренде',
    'xem nhiều|đọc nhiều|phổ biến|được quan tâm',
    'الأكثر|الاكثر|رائج|تداولا',
    'הנקראות|הנצפות|פופולרי|הנקראים|הנצפים',
    'सबसे (?:ज़्यादा|ज्यादा|अधिक)|सर्वाधिक|लोकप्रिय|ट्रेंडिंग',
    '人気|アクセスランキング|よく読まれ|ランキング|急上昇',
    '热门|热点|热榜|阅读最多|最多人|排行|点击榜|熱門|熱點|熱榜|閱讀最多|點閱|人氣',
    '많이 (?:본|읽)|인기|가장 많|랭킹|조회',
  ].join('|'),
  'iu',
);

/** Whether a list's heading says that it is by popularity, in words that are not known as a phrase. */
export const isPopularHeading = (text: string): boolean => POPULAR.test(text);
