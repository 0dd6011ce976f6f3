/**
 * Stems by which headings say what the stories below them are to the article. Sites word such headings in ever new ways, so phrases
 * that are known whole miss many; what a stem is worth beside all else that is known of a list the model weighs.
 */
const LIKE_ARTICLE = new RegExp(
  [
    '\\brelated|\\brecommend|\\bsimilar|\\bmore (?:on|from|in|of|about|like|stories|articles|coverage|reading|to (?:read|explore|discover))|\\b(?:read|up|see) (?:next|also)|\\balso (?:check|see|watch|in|on|from)|\\byou (?:may|might) also',
    '\\b(?:keep|continue|further|also) read|\\byou (?:may|might|could|ll|will)?\\s?(?:also )?(?:like|love|enjoy|miss)|\\bexplore|\\bdiscover|check (?:this|these|out)|don.?t miss|suggested',
    '\\belsewhere (?:in|on)|\\b(?:dig|go) deeper|\\bnext (?:up|reads?|stor)|\\bread (?:on|more|these|this)|\\b(?:on|in) (?:this|the same) (?:topic|subject|story|series|theme)|\\bthe story so far|\\b(?:earlier|previous|past|our) (?:stories|coverage|report)|\\bthe background|\\bwe (?:wrote|reported)',
    'ähnlich|verwandt|passend|mehr (?:zu|aus|von|über)|mehr lesen|weiter(?:e|lesen|führend)|zum thema|auch interess|interessieren|empf(?:ehl|ohl)|lesen sie|frühere|lies auch|lesetipp|lesenswert',
    'lesen (?:auch|weiter|danach)|(?:auch|dazu|danach|jetzt|als nächstes) lesen|dazu passt|hintergrund|aus (?:dieser|der) (?:serie|reihe)|mehr (?:hierzu|dazu|geschichten|artikel)|bisher dazu',
    'à lire|lire aussi|lire (?:ensuite|plus|encore)|sur le même|(?:articles?|sujets?) (?:liés|similaires|connexes)|conseill|recommand|pour (?:aller plus loin|prolonger|approfondir|poursuivre)|aimerez|intéresser|à découvrir|poursui|prolonge|(?:dans|de) la même (?:série|veine)|plus sur|autour du sujet|notre dossier',
    'relacionad|te puede|le puede|puede interesar|también|recomend|más (?:sobre|de|en|noticias)|leer más|lee (?:también|más)|sig(?:ue|a) leyendo|seguir leyendo|contin[uú](?:a|e) leyendo|(?:del|el|este) mismo tema|sobre este (?:tema|asunto)|para profundizar|otras (?:historias|noticias)|en contexto',
    'leia|veja também|saiba mais|mais (?:sobre|de|em|do|da)|pode(?:rá)? gostar|interessar|continue lendo|mesmo (?:assunto|tema)|sobre (?:este|o) (?:assunto|tema)|a seguir|outras (?:histórias|notícias|matérias)',
    'leggi (?:anche|ancora)|correlat|potrebbe|consigliat|altr[ei] (?:articoli|storie|notizie)|approfond|ti potrebb|continua a leggere|stesso (?:argomento|tema)|sull.argomento|da leggere|per saperne',
    'lees (?:ook|verder|meer)|meer hierover|eerder (?:in|schreven)|gerelateerd|meer (?:over|van|uit|verhalen|artikelen)|aanbevolen|misschien ook|verder lezen|over dit onderwerp|zelfde onderwerp|ook interessant|achtergrond',
    'czytaj|przeczytaj|zobacz (?:też|także)|powiązane|podobne|polecan|więcej|w tym temacie|na ten temat|warto przeczyta|co dalej',
    'ilgili|benzer|önerilen|bunlar(?:ı)? da|ayrıca|daha fazla|sıradaki|okumaya devam|aynı konu|bu konuda|devamında|diğer haberler',
    'читайте|подробнее|ранее|читать (?:дальше|также|ещё|еще)|по теме|на (?:эту|ту же) тему|похож|смотрите также|рекоменд|ещё по|еще по|материалы по|по сюжету|сюжет|что (?:ещё|еще) почитать|в продолжение',
    'liên quan|xem thêm|đọc thêm|đọc tiếp|xem tiếp|có thể bạn|cùng (?:chuyên mục|chủ đề)|gợi ý|về chủ đề này',
    'ذات صلة|ذو صلة|سبق أن|اقرأ أيض|إقرأ|اقرأ (?:في|المزيد)|تابع القراءة|مواضيع متعلقة|موضوعات متعلقة|متعلقة|مقالات مشابهة|قد يعجبك|موصى|المزيد|في الموضوع|حول الموضوع|الموضوع نفسه|نفس الموضوع|قد يهمك',
    'כתבות נוספות|קרא(?:ו)? (?:גם|עוד)|עוד ב|מומלצ|אולי יעניין|קשור|המשיכו לקרוא|המשך קריאה|באותו נושא|בנושא הזה|כתבות ב',
    'संबंधित|यह भी पढ़|ये भी पढ़|(?:खबरें|ख़बरें) भी पढ़|इसे भी|और पढ़|आगे पढ़|आपको पसंद|अधिक|इसी (?:विषय|मुद्दे|सिलसिले)|इस (?:विषय|मुद्दे) पर',
    '関連|あわせて|併せて|合わせて|おすすめ|こちらも|次に読|続けて読|続きを読|この(?:話題|テーマ|ニュース|問題)|この記事(?:を|と|に)|この話の続き|もっと(?:読|知)|深掘り|同じ(?:話題|テーマ)|前回の記事|既報',
    '相关|相關|推荐|推薦|延伸|更多|猜你喜欢|猜你喜歡|你可能|继续(?:阅读|看)|繼續(?:閱讀|看)|接着(?:读|看)|接著(?:讀|看)|同(?:一)?(?:主题|主題|话题|話題)|(?:这|這)(?:个|個)?(?:话题|話題)|还可以看|還可以看|深入(?:阅读|閱讀|了解)',
    '관련|연관|추천|함께 (?:읽|볼|본|보)|같이 (?:읽|볼|본|보)|더 (?:보기|볼|읽|알아)|이어 (?:보기|읽)|이어서|이어지는|다음 (?:읽을|기사|이야기)|같은 (?:주제|사건)|이 (?:기사|주제|사건|이야기)(?:와|의| 더)',
  ].join('|'),
  'iu',
);
const SITE_WIDE = new RegExp(
  [
    '\\blatest|\\brecent|\\bnew(?:est)?\\b|\\btop\\b|\\beditors?\\b|\\bfeatured|\\bselected|\\bheadlines|\\bbreaking|\\bmust[- ]read|\\bbest of|\\bin case you missed|\\bjust in$|\\blive (?:news|updates)',
    'neu(?:e|este|es)\\b|aktuell|redaktion|zuletzt|letzte|topthemen|schlagzeilen|startseite|eilmeldung|ticker',
    'derni(?:er|ère)s|récent|à la une|actualités?|rédaction|sélection|nouveau|en (?:direct|continu)|à chaud|dernière minute',
    'últim|recient|reciente|destacad|portada|actualidad|recent|manchete',
    'ultim[ei]|ultim.ora|in diretta|recenti|in primo piano|in evidenza|redazione',
    'laatste|nieuwste|net binnen|terkini|terbaru|recent|uitgelicht|najnowsze|ostatni|wyróżnione|son (?:haber|yazı|dakika)|güncel|öne çıkan|manşet',
    'последни|свеж|главно|новости|mới nhất|tin mới|nổi bật|عاجل|آخر|أحدث|الأخيرة|חדש|מבזק|אחרונ|ताज़ा|ताजा|नवीनतम',
    '最新|速報|新着|編集部|最近|热点新闻|快讯|快訊|即时|即時|滚动|滾動|头条|頭條|최신|최근|속보|주요 (?:뉴스|기사)',
  ].join('|'),
  'iu',
);

/** Whether a heading says that the stories below it are chosen for the article. */
export const saysLikeArticle = (heading: string): boolean => LIKE_ARTICLE.test(heading);

/** Whether it says that they are those of the site, or of the day. */
export const saysSiteWide = (heading: string): boolean => SITE_WIDE.test(heading);

/** Stems by which a heading owns that what it stands over is paid for, and names of those who place such lists. */
const PAID = new RegExp(
  [
    '\\bsponsor|\\bpromoted|\\badvert|\\b(?:paid|partner) (?:content|post|stor)|\\bfrom (?:our )?(?:partners|around the web)|\\b(?:outbrain|taboola|mgid|revcontent|dable)\\b|[(\\[]ads?[)\\]]',
    'gesponsert|anzeige|werbung|bezahlte|aus dem (?:netz|web)',
    'sponsoris|publicit|(?:de|par) nos partenaires|ailleurs sur (?:le web|internet)',
    'patrocinad|publicid|nuestros socios|parceiros|(?:en|de) la web|(?:d|n|pel)a web',
    'pubblicit|sponsorizzat|dai partner|dal web|van het web|gesponsord|advertentie|partnerbijdrage',
    'sponsorowan|reklam|sponsorlu|web.?den|internetten seç|из сети|z sieci\\b|партн[её]р|реклам|tài trợ|quảng cáo',
    'إعلان|ممول|برعاية|شركا|ממומן|פרסומת|בחסות|विज्ञापन|प्रायोजित',
    '広告|[(（［[]\\s?(?:PR|AD)\\s?[)）］\\]]|スポンサー|广告|廣告|推广|推廣|赞助|贊助|광고|협찬|스폰서',
  ].join('|'),
  'iu',
);

/** Whether a heading says that the stories below it are paid for. */
export const saysPaid = (heading: string): boolean => PAID.test(heading);
