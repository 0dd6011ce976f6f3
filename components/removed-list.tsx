import type { Removal } from '../utils/extraction/article';
import type { ClutterKindName } from '../utils/extraction/clutter/kinds';
import type { MessageKey, Translate } from '../utils/translate';
import { formatCount } from './format';

interface RemovedListProps {
  removed: readonly Removal[];
  /** Kinds that stay on this site, as the person said. */
  leftAlone: readonly string[];
  /** The site's name for the person: its host. */
  site: string;
  locale: string;
  t: Translate;
  onPutBack(id: string): void;
  /** The kind stays on this site from now on (`true`), or goes again. */
  onLeaveAlone(kind: ClutterKindName, alone: boolean): void;
}

/** Characters of what was removed that are shown: enough to know it by, in one line. */
const FIRST_WORDS = 80;

/** What was taken out of the page by kind, each thing with the way back. */
export function RemovedList(props: RemovedListProps) {
  const { removed, leftAlone, site, locale, t } = props;
  if (removed.length === 0 && leftAlone.length === 0) return null;
  const count =
    removed.length === 1 ? t('removedOne') : t('removedMany', formatCount(removed.length, locale));
  return (
    <details class="removed">
      <summary>{count}</summary>
      {byKind(removed).map(([kind, things]) => (
        <RemovedKind key={kind} {...props} kind={kind} things={things} />
      ))}
      {leftAlone.map((kind) => {
        const name = t(kindMessage(kind as ClutterKindName)) || kind;
        return (
          <section key={kind} class="removed-group">
            <p class="removed-head">
              <span class="removed-kind">{name}</span>
              <span>{t('leftAlone', site)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t('removeAgainLabel', name)}
                onClick={() => props.onLeaveAlone(kind as ClutterKindName, false)}
              >
                {t('removeAgain')}
              </button>
            </p>
          </section>
        );
      })}
    </details>
  );
}

interface RemovedKindProps extends RemovedListProps {
  kind: ClutterKindName;
  things: readonly Removal[];
}

function RemovedKind({ kind, things, locale, t, onPutBack, onLeaveAlone }: RemovedKindProps) {
  const name = t(kindMessage(kind));
  return (
    <section class="removed-group">
      <p class="removed-head">
        <span class="removed-kind">{name}</span>
        {things.length > 1 && <span class="removed-count">{formatCount(things.length, locale)}</span>}
        <button
          type="button"
          class="quiet"
          aria-label={t('leaveAloneLabel', name)}
          onClick={() => onLeaveAlone(kind, true)}
        >
          {t('leaveAlone')}
        </button>
      </p>
      <ul>
        {things.map(({ id, text }) => {
          const words = firstWords(text);
          return (
            <li key={id}>
              <bdi class="removed-words">{words || '…'}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('putBackLabel', name, words)}
                onClick={() => onPutBack(id)}
              >
                {t('putBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The kinds in the order in which the page has them. */
function byKind(removed: readonly Removal[]): [ClutterKindName, Removal[]][] {
  const kinds = new Map<ClutterKindName, Removal[]>();
  for (const removal of removed) {
    const things = kinds.get(removal.kind);
    if (things) things.push(removal);
    else kinds.set(removal.kind, [removal]);
  }
  return [...kinds];
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

/** The name of a kind of clutter. Message names have no hyphens. */
export function kindMessage(kind: ClutterKindName): MessageKey {
  return `kind_${kind.replaceAll('-', '_') as Underscored<ClutterKindName>}`;
}

/** As much of a text as tells what it is, in one line. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS).trimEnd()}…` : line;
}
