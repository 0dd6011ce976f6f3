import {
  LEADINGS,
  type ReaderSettings,
  SIZES,
  stepSize,
  THEMES,
  TYPEFACES,
  WIDTHS,
} from '../utils/reader-settings';
import type { MessageKey, Translate } from '../utils/translate';
import { formatPercent } from './format';
import { LettersIcon } from './icons';
import { closePopover, PopoverButton } from './popover-button';
import { SETTING_NAMES } from './setting-names';

interface AppearancePanelProps {
  settings: ReaderSettings;
  locale: string;
  t: Translate;
  onChange(change: Partial<ReaderSettings>): void;
  onHelp(): void;
}

/** How the reader looks; every choice takes effect at once. */
export function AppearancePanel({ settings, locale, t, onChange, onHelp }: AppearancePanelProps) {
  const smallest = settings.size === SIZES[0];
  const largest = settings.size === SIZES[SIZES.length - 1];
  return (
    <PopoverButton id="bs-appearance" label={t('appearance')} icon={<LettersIcon />} kind="appearance">
      <Choice
        name="theme"
        names={SETTING_NAMES.theme}
        options={THEMES}
        value={settings.theme}
        t={t}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        name="typeface"
        names={SETTING_NAMES.typeface}
        options={TYPEFACES}
        value={settings.typeface}
        t={t}
        onChoose={(typeface) => onChange({ typeface })}
      />
      <fieldset class="choice">
        <legend>{t('size')}</legend>
        <div class="segments">
          <button
            type="button"
            class="segment"
            aria-label={t('smaller')}
            // Not `disabled`, which would drop the focus of the one who presses it.
            aria-disabled={smallest}
            onClick={() => onChange({ size: stepSize(settings.size, -1) })}
          >
            −
          </button>
          <output class="segment">{formatPercent(settings.size, locale)}</output>
          <button
            type="button"
            class="segment"
            aria-label={t('larger')}
            aria-disabled={largest}
            onClick={() => onChange({ size: stepSize(settings.size, 1) })}
          >
            +
          </button>
        </div>
      </fieldset>
      <Choice
        name="leading"
        names={SETTING_NAMES.leading}
        options={LEADINGS}
        value={settings.leading}
        t={t}
        onChoose={(leading) => onChange({ leading })}
      />
      <Choice
        name="width"
        names={SETTING_NAMES.width}
        options={WIDTHS}
        value={settings.width}
        t={t}
        onChoose={(width) => onChange({ width })}
      />
      <Switch label={t('justify')} on={settings.justify} onTurn={(justify) => onChange({ justify })} />
      <Switch label={t('images')} on={settings.images} onTurn={(images) => onChange({ images })} />
      <button
        type="button"
        onClick={(event) => {
          closePopover(event.currentTarget);
          onHelp();
        }}
      >
        {t('help')}
      </button>
    </PopoverButton>
  );
}

interface ChoiceProps<T extends string> {
  name: keyof typeof SETTING_NAMES;
  options: readonly T[];
  names: Record<T, MessageKey>;
  value: T;
  t: Translate;
  onChoose(value: T): void;
}

/** One of a few, side by side. */
function Choice<T extends string>({ name, options, names, value, t, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{t(name)}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option} class="segment" data-option={option}>
            <input
              type="radio"
              name={`bs-${name}`}
              class="hidden-text"
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{t(names[option])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  onTurn(on: boolean): void;
}

export function Switch({ label, on, onTurn }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
}
