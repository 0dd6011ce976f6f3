import type { ClutterKindName } from '../utils/extraction/clutter/kinds';
import { CLUTTER_KINDS, KIND_NAMES } from '../utils/extraction/clutter/kinds';
import type { SwitchedKinds } from '../utils/settings';
import type { Translate } from '../utils/translate';
import { kindMessage } from './removed-list';

interface KindsChoiceProps {
  t: Translate;
  switched: SwitchedKinds;
  onSwitch(kind: ClutterKindName, on: boolean): void;
}

/** Which kinds of clutter are hidden in place. The list is the table's. */
export function KindsChoice({ t, switched, onSwitch }: KindsChoiceProps) {
  return (
    <section aria-labelledby="bs-kinds">
      <h2 id="bs-kinds">{t('kindsTitle')}</h2>
      <p>{t('kindsText')}</p>
      <ul class="kinds">
        {KIND_NAMES.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={switched[kind] ?? CLUTTER_KINDS[kind].inPlace}
                onChange={(event) => onSwitch(kind, event.currentTarget.checked)}
              />
              {t(kindMessage(kind))}
            </label>
            {kind === 'cookie-notice' && <small>{t('cookieText')}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
