import type { HiddenThing } from '../utils/cleaner/hidden-things';
import type { Translate } from '../utils/translate';
import { formatCount } from './format';
import { firstWords, kindMessage } from './removed-list';

interface HiddenListProps {
  t: Translate;
  locale: string;
  hidden: readonly HiddenThing[];
  onPutBack(thing: HiddenThing): void;
  onPutAllBack(): void;
  /** Without it the site is not cleaned by itself, and there is nothing to switch off. */
  onNotHere?(): void;
}

/** What is hidden on the page, each thing with the way back. */
export function HiddenList({ t, locale, hidden, onPutBack, onPutAllBack, onNotHere }: HiddenListProps) {
  const count = hidden.length === 1 ? t('hiddenOne') : t('hiddenMany', formatCount(hidden.length, locale));
  return (
    <details class="site-hidden">
      <summary>{count}</summary>
      <ul>
        {hidden.map((thing) => {
          const kind = t(kindMessage(thing.kind));
          const words = firstWords(thing.text);
          return (
            <li key={thing.id}>
              <p>
                <span class="removed-kind">{kind}</span>
                <bdi class="removed-words">{words}</bdi>
              </p>
              <button
                type="button"
                class="quiet"
                aria-label={t('putBackLabel', kind, words)}
                onClick={() => onPutBack(thing)}
              >
                {t('putBack')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="site-actions">
        <button type="button" class="quiet" onClick={onPutAllBack}>
          {t('putAllBack')}
        </button>
        {onNotHere && (
          <button type="button" class="quiet" onClick={onNotHere}>
            {t('notOnThisSite')}
          </button>
        )}
      </p>
    </details>
  );
}
