// What an address alone says about its page. Path words in the languages whose sites write them out.

const words = (list: string): RegExp =>
  new RegExp(`(?:^|[/_.-])(?:${list.replace(/\s+/g, '|')})(?:$|[/_.-])`, 'i');

const NEWS = words(
  'news story stories article articles artikel articulo noticia noticias nachrichten actualite actualites notizie opinion politics politik world sport sports business blog blogs post posts haber haberler novosti aktuelles',
);
const SHOP = words(
  'shop product products produkt collections collection cart store category/products dp item items buy catalog katalog brand brands c cat sale',
);
const FORUM = words(
  'forum forums thread threads topic/\\d+ viewtopic.php showthread.php discussion discussions community questions question answers t r/\\w+/comments',
);
const DOCS = words(
  'docs doc documentation reference api manual guide guides tutorial tutorials wiki help support kb faq learn sdk',
);
const INDEX = words(
  'category categories tag tags topic topics tema temas thema themen author authors autor section sections rubrik kategorie search suche buscar recherche archive archives archiv latest page/\\d+ index index.\\w+ home label galleries videos live',
);
const SERVICE = words(
  'services service leistungen pricing solutions about contact careers jobs team features platform',
);
const HOST_DOCS = /^(?:docs?|developers?|help|support|wiki|learn|api|man|kb)\./i;
const HOST_FORUM = /^(?:forums?|community|discuss|discourse|answers|boards?)\.|stackexchange|stackoverflow/i;
const HOST_SHOP = /^(?:shop|store|buy)\./i;
const HOST_NEWS =
  /news|times|post|herald|daily|press|tribune|journal|gazette|zeitung|nachrichten|tribun|magazin/i;
const DATE =
  /[/_-](?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]?(?:0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/i;
const SEARCH_FIELDS = ['q', 's', 'query', 'search', 'keyword', 'suche'];

const bit = (value: boolean): number => (value ? 1 : 0);

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Signals of the address, each 0 to about 1. An address that can't be read, or is none, gives none. */
export function urlSignals(address: string): Record<string, number> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return {};
  }
  // RFC 6761: such a name stands for an address that is not known.
  if (url.hostname.endsWith('.invalid')) return {};
  const path = decode(url.pathname);
  const segments = path.split('/').filter((segment) => segment !== '' && !/^index\.\w+$/i.test(segment));
  const last = segments[segments.length - 1] ?? '';
  const slugs = segments.map(
    (segment) => segment.split(/[-_+.~\s]/).filter((word) => /\p{L}{2}/u.test(word)).length,
  );
  const slug = Math.max(0, ...slugs);
  const isNumbered =
    url.search !== '' && /[?&](?:p|id|aid|article\w*|idxno|no|sid|nid|story\w*)=[\w-]*\d/i.test(url.search);
  const parents = segments.slice(0, -1).join('/');
  return {
    urlRoot: bit(
      !isNumbered &&
        (segments.length === 0 || (segments.length === 1 && /^[a-z]{2}(?:-[a-z]{2})?$/i.test(last))),
    ),
    urlShort: bit(!isNumbered && segments.length <= 2 && slug <= 2 && !/\d{4}/.test(path)),
    urlSlug: Math.min(slug, 8) / 8,
    urlLongSlug: bit(slug >= 4),
    urlDate: bit(DATE.test(path)),
    urlId: bit(isNumbered || /\d{5,}|[0-9a-f]{8}-|\b[0-9a-f]{10,}\b/.test(last)),
    urlNews: bit(NEWS.test(parents)),
    urlShop: bit(SHOP.test(path)),
    urlForum: bit(FORUM.test(path)),
    urlDocs: bit(DOCS.test(path)),
    urlIndex: bit(INDEX.test(path) && slug < 5),
    urlService: bit(SERVICE.test(path)),
    urlSearch: bit(
      (url.search !== '' && SEARCH_FIELDS.some((field) => url.searchParams.has(field))) ||
        /\/search(?:\/|$)/i.test(path),
    ),
    urlHtml: bit(/\.(?:s?html?|story|amp)$/i.test(last)),
    hostDocs: bit(HOST_DOCS.test(url.hostname)),
    hostForum: bit(HOST_FORUM.test(url.hostname)),
    hostShop: bit(HOST_SHOP.test(url.hostname)),
    hostNews: bit(HOST_NEWS.test(url.hostname)),
  };
}
