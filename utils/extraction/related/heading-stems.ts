/**
 * Stems by which headings say what the stories below them are to the article. Sites word such headings in ever new ways, so phrases
 * that are known whole miss many; what a stem is worth beside all else that is known of a list the model weighs.
 */
const LIKE_ARTICLE = new RegExp(
  [
    '\\brelated|\\brecommend|\\bsimilar|\\bmore (?:on|from|in|of|about|like|stories|articles|to (?:read|explore|discover))|\\b(?:read|up|see) (?:next|also)|\\balso (?:check|see|watch)|\\byou (?:may|might) also',
    '\\b(?:keep|continue|further|also) read|\\byou (?:may|might|could|ll|will)?\\s?(?:also )?(?:like|love|enjoy|miss)|\\bexplore|\\bdiscover|check (?:this|these|out)|don.?t miss|suggested',
    'ähnlich|verwandt|passend|mehr (?:zu|aus|von|über)|mehr lesen|weiter(?:e|lesen|führend)|zum thema|auch interess|interessieren|empf(?:ehl|ohl)|lesen sie|lies auch|lesetipp|lesenswert',
    'à lire|lire aussi|sur le même|(?:articles?|sujets?) (?:liés|similaires|connexes)|conseill|recommand|pour aller plus loin|aimerez|intéresser|à découvrir',
    'relacionad|te puede|le puede|puede interesar|también|recomend|más (?:sobre|de|en|noticias)|leer más|lee (?:también|más)|sigue leyendo',
    'leia|veja também|saiba mais|mais (?:sobre|de|em)|pode(?:rá)? gostar|interessar',
    'leggi (?:anche|ancora)|correlat|potrebbe|consigliat|altri articoli|approfond|ti potrebb',
    'lees (?:ook|verder|meer)|gerelateerd|meer (?:over|van|uit)|aanbevolen|misschien ook',
    'czytaj|zobacz (?:też|także)|powiązane|podobne|polecan|więcej',
    'ilgili|benzer|önerilen|bunlar(?:ı)? da|ayrıca|daha fazla',
    'читайте|по теме|похож|смотрите также|рекоменд|ещё по|еще по|материалы по',
    'liên quan|xem thêm|đọc thêm|có thể bạn|cùng chuyên mục|gợi ý',
    'ذات صلة|اقرأ أيض|إقرأ|مواضيع متعلقة|مقالات مشابهة|قد يعجبك|موصى|المزيد',
    'כתבות נוספות|קרא(?:ו)? (?:גם|עוד)|עוד ב|מומלצ|אולי יעניין|קשור',
    'संबंधित|यह भी पढ़|ये भी पढ़|और पढ़|आपको पसंद|अधिक',
    '関連|あわせて読|おすすめ|こちらも|次に読',
    '相关|相關|推荐|推薦|延伸阅读|延伸閱讀|更多|猜你喜欢|猜你喜歡|你可能',
    '관련|추천|함께 (?:읽|볼)|더 보기|이어 보기',
  ].join('|'),
  'iu',
);
const SITE_WIDE = new RegExp(
  [
    '\\blatest|\\brecent|\\bnew(?:est)?\\b|\\btop\\b|\\beditors?\\b|\\bfeatured|\\bselected|\\bheadlines|\\bbreaking|\\bmust[- ]read|\\bbest of|\\bin case you missed',
    'neu(?:e|este|es)\\b|aktuell|redaktion|zuletzt|letzte|topthemen|schlagzeilen|startseite',
    'derni(?:er|ère)s|récent|à la une|actualités?|rédaction|sélection|nouveau',
    'últim|recient|reciente|destacad|portada|actualidad|recent|manchete',
    'ultim[ei]|recenti|in primo piano|in evidenza|redazione',
    'laatste|nieuwste|recent|uitgelicht|najnowsze|ostatni|wyróżnione|son (?:haber|yazı|dakika)|güncel|öne çıkan|manşet',
    'последни|свеж|главно|новости|mới nhất|tin mới|nổi bật|آخر|أحدث|الأخيرة|חדש|אחרונ|ताज़ा|ताजा|नवीनतम',
    '最新|新着|編集部|最近|热点新闻|头条|頭條|최신|최근|주요 (?:뉴스|기사)',
  ].join('|'),
  'iu',
);

/** Whether a heading says that the stories below it are chosen for the article. */
export const saysLikeArticle = (heading: string): boolean => LIKE_ARTICLE.test(heading);

/** Whether it says that they are those of the site, or of the day. */
export const saysSiteWide = (heading: string): boolean => SITE_WIDE.test(heading);
