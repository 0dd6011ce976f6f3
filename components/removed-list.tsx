import type { Removal } from '../utils/extraction/article';
import type { ClutterKindName } from '../utils/extraction/clutter/kinds';
import type { MessageKey, Translate } from '../utils/translate';
import { formatCount } from './format';

interface RemovedListProps {
  removed: readonly Removal[];
  locale: string;
  t: Translate;
  onPutBack(id: string): void;
}

/** Characters of what was removed that are shown: enough to know it by, in one line. */
const FIRST_WORDS = 80;

/** What was taken out of the page, each with the way back. */
export function RemovedList({ removed, locale, t, onPutBack }: RemovedListProps) {
  if (removed.length === 0) return null;
  const count =
    removed.length === 1 ? t('removedOne') : t('removedMany', formatCount(removed.length, locale));
  return (
    <details class="removed">
      <summary>{count}</summary>
      <ul>
        {removed.map((removal) => {
          const kind = t(kindMessage(removal.kind));
          const words = firstWords(removal.text);
          return (
            <li key={removal.id}>
              <p>
                <span class="removed-kind">{kind}</span>
                <bdi class="removed-words">{words}</bdi>
              </p>
              <button
                type="button"
                class="quiet"
                aria-label={t('putBackLabel', kind, words)}
                onClick={() => onPutBack(removal.id)}
              >
                {t('putBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/** The name of a kind of clutter. Message names have no hyphens. */
export function kindMessage(kind: ClutterKindName): MessageKey {
  return `kind_${kind.replaceAll('-', '_') as Underscored<ClutterKindName>}`;
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS).trimEnd()}…` : line;
}
