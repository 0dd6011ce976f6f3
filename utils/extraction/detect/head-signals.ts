import { isArticleNode, isObject, readJsonLd, textOf, typesOf } from '../metadata/json-ld';

const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const BLOG_TYPE = /^BlogPosting$/;
const FORUM_TYPE = /^(?:QAPage|DiscussionForumPosting|Question)$/;
const INDEX_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|Blog)$/;
const PRODUCT_TYPE = /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog)$/;
const SERVICE_TYPE =
  /^(?:Service|LocalBusiness|SoftwareApplication|WebApplication|Course|Event|JobPosting|Hotel|Restaurant|\w+(?:Store|Business|Service))$/;

const bit = (value: boolean): number => (value ? 1 : 0);

/** Signals of JSON-LD, meta elements and microdata, each 0 or 1. */
export function headSignals(document: Document): Record<string, number> {
  const nodes = readJsonLd(document);
  const types = nodes.flatMap(typesOf);
  const articles = nodes.filter(isArticleNode);
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const meta = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content');
    if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  const ogType = (meta.get('og:type') ?? '').trim().toLowerCase();
  const any = (...keys: string[]): number => bit(keys.some((key) => meta.has(key)));
  const itemTypes = [...document.querySelectorAll('[itemtype]')]
    .slice(0, 200)
    .map((element) => element.getAttribute('itemtype') ?? '');
  const hasItem = (pattern: RegExp): number => bit(itemTypes.some((type) => pattern.test(type)));
  return {
    ldAny: bit(nodes.length > 0),
    ldNews: bit(
      articles.length <= 3 && articles.some((node) => typesOf(node).some((type) => NEWS_TYPE.test(type))),
    ),
    ldBlog: bit(has(BLOG_TYPE) && articles.length <= 3),
    ldArticle: bit(articles.length > 0 && articles.length <= 3),
    ldManyArticles: bit(articles.length > 3),
    ldDated: bit(articles.some((node) => textOf(node.datePublished) !== '')),
    ldAuthored: bit(articles.some((node) => node.author !== undefined)),
    ldProduct: bit(has(PRODUCT_TYPE)),
    ldForum: bit(has(FORUM_TYPE)),
    ldFaq: bit(has(/^FAQPage$/)),
    ldIndex: bit(has(INDEX_TYPE)),
    ldService: bit(has(SERVICE_TYPE)),
    ldTech: bit(has(/^(?:TechArticle|HowTo|ScholarlyArticle|APIReference)$/)),
    ogArticle: bit(/article|blog|news/.test(ogType)),
    ogWebsite: bit(ogType === 'website'),
    ogProduct: bit(ogType.includes('product')),
    ogOther: bit(ogType !== '' && !/article|blog|news|website|product/.test(ogType)),
    metaPublished: any(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publish-date',
      'date',
    ),
    metaModified: any('article:modified_time', 'og:updated_time', 'lastmod'),
    metaAuthor: any('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'),
    metaSection: any('article:section', 'article:tag', 'parsely-section', 'section'),
    metaNews: any(
      'news_keywords',
      'article:opinion',
      'article:content_tier',
      'original-source',
      'syndication-source',
    ),
    metaPublisher: any('article:publisher', 'fb:pages'),
    metaLabels: any('twitter:label1', 'twitter:creator'),
    ldNewsMedia: bit(
      nodes.some((node) =>
        /NewsMediaOrganization/.test(
          textOf(isObject(node.publisher) ? node.publisher['@type'] : node['@type']),
        ),
      ),
    ),
    linkAmp: bit(document.querySelector('link[rel~="amphtml"]') !== null),
    linkFeed: bit(document.querySelector('link[type="application/rss+xml"]') !== null),
    itemArticle: hasItem(/(?:NewsArticle|BlogPosting|\/Article)$/),
    itemProduct: hasItem(/(?:Product|Offer)$/),
    itemForum: hasItem(/(?:QAPage|Question|Answer|DiscussionForumPosting)$/),
  };
}
