import type { SiteMode } from '../utils/settings';
import type { MessageKey, Translate } from '../utils/translate';

interface ModeSelectProps {
  t: Translate;
  /** What the choice is about, for screen readers. */
  label: string;
  modes: readonly SiteMode[];
  mode: SiteMode;
  onMode(mode: SiteMode): void;
}

const NAMES: Record<SiteMode, MessageKey> = { clean: 'modeClean', read: 'modeRead', off: 'modeOff' };

/** What is to happen on a site's pages. */
export function ModeSelect({ t, label, modes, mode, onMode }: ModeSelectProps) {
  return (
    <select
      aria-label={label}
      value={mode}
      onChange={(event) => {
        const chosen = modes.find((other) => other === event.currentTarget.value);
        if (chosen) onMode(chosen);
      }}
    >
      {modes.map((other) => (
        <option key={other} value={other}>
          {t(NAMES[other])}
        </option>
      ))}
    </select>
  );
}
