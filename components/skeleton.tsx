import type { Translate } from '../utils/translate';

/** The shape of an article while the page is read. */
export function Skeleton({ t }: { t: Translate }) {
  return (
    <div class="skeleton">
      <p class="hidden-text" role="status">
        {t('reading')}
      </p>
      <div aria-hidden="true">
        <i class="bar bar-outlet" />
        <i class="bar bar-title" />
        <i class="bar bar-title bar-short" />
        <i class="bar bar-credits" />
        <i class="bar bar-image" />
        <i class="bar" />
        <i class="bar" />
        <i class="bar bar-short" />
      </div>
    </div>
  );
}
