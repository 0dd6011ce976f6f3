import type { HeadFacts } from '../metadata/head-facts';
import { isArticleNode, isObject, textOf, typesOf } from '../metadata/json-ld';
import { itemTypes } from '../metadata/microdata';

const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const BLOG_TYPE = /^BlogPosting$/;
const FORUM_TYPE = /^(?:QAPage|DiscussionForumPosting|Question)$/;
const INDEX_TYPE = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|Blog)$/;
const PRODUCT_TYPE = /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog)$/;
const SERVICE_TYPE =
  /^(?:Service|LocalBusiness|SoftwareApplication|WebApplication|Course|Event|JobPosting|Hotel|Restaurant|\w+(?:Store|Business|Service))$/;

/** Things of a page that are looked at. */
const MOST_ITEMS = 200;

const bit = (value: boolean): number => (value ? 1 : 0);

/** Signals of JSON-LD, meta elements and microdata, each 0 or 1. */
export function headSignals(document: Document, head: HeadFacts): Record<string, number> {
  const { nodes, links } = head;
  const types = nodes.flatMap(typesOf);
  const articles = nodes.filter(isArticleNode);
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const ogType = head.value('og:type').toLowerCase();
  const any = (...keys: string[]): number => bit(keys.some((key) => head.has(key)));
  const items = itemTypes(document, MOST_ITEMS);
  const hasItem = (pattern: RegExp): number => bit(items.some((type) => pattern.test(type)));
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
    linkAmp: bit(links.some((link) => /(?:^|\s)amphtml(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))),
    linkFeed: bit(links.some((link) => link.getAttribute('type')?.toLowerCase() === 'application/rss+xml')),
    itemArticle: hasItem(/(?:NewsArticle|BlogPosting|\/Article)$/),
    itemProduct: hasItem(/(?:Product|Offer)$/),
    itemForum: hasItem(/(?:QAPage|Question|Answer|DiscussionForumPosting)$/),
  };
}
