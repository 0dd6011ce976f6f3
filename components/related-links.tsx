import type { Article, RelatedLink } from '../utils/extraction/article';
import type { Translate } from '../utils/translate';
import { openableUrl } from '../utils/web-url';
import { formatDay, formatMoment } from './format';

interface RelatedLinksProps {
  article: Article;
  images: boolean;
  locale: string;
  t: Translate;
}

/** What else the page offers to read. Clicks are handled by the reader around it. */
export function RelatedLinks({ article, images, locale, t }: RelatedLinksProps) {
  const links = article.related.filter((link) => openableUrl(link.url));
  if (links.length === 0) return null;
  const heading = t(links.every(({ mostRead }) => mostRead) ? 'mostRead' : 'related');
  return (
    <nav class="related" aria-labelledby="bs-related" dir={article.dir}>
      <h2 id="bs-related" dir="auto">
        {heading}
      </h2>
      <ul lang={article.lang || undefined}>
        {links.map((link) => (
          <li key={link.url}>
            <div>
              <a href={link.url} rel="noopener noreferrer" dir="auto">
                {link.title}
              </a>
              <RelatedFacts link={link} locale={locale} t={t} />
            </div>
            {images && link.image && <Thumbnail url={link.image} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page's own picture beside a link. It says nothing that the title does not, and loads once it is near. */
function Thumbnail({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return null;
  return (
    <img
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      alt=""
      width={96}
      height={64}
      src={url}
      onError={(event) => event.currentTarget.setAttribute('hidden', '')}
    />
  );
}

interface RelatedFactsProps {
  link: RelatedLink;
  locale: string;
  t: Translate;
}

function RelatedFacts({ link, locale, t }: RelatedFactsProps) {
  const time = link.publishedText || formatDay(link.publishedAt, locale);
  if (!link.source && !time) return null;
  return (
    <p class="related-facts">
      {link.source && <span dir="auto">{link.source}</span>}
      {time && (
        <time
          datetime={link.publishedAt}
          title={formatMoment(link.publishedAt, locale, t) || undefined}
          dir="auto"
        >
          {time}
        </time>
      )}
    </p>
  );
}
