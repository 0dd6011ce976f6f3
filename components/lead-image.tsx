import type { ArticleImage } from '../utils/extraction/article';

/** The picture above the article. Attributes that decide how it loads come before `src`, which starts loading. */
export function LeadImage({ image }: { image: ArticleImage }) {
  return (
    <figure class="lead">
      <img
        referrerpolicy="no-referrer"
        loading="lazy"
        decoding="async"
        alt={image.alt}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        src={image.url}
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
