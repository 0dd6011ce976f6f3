import type { ComponentChildren } from 'preact';

/** Line icons of 16 by 16, drawn in the colour of the text beside them. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m4 6.5 4 4 4-4" />
    </Icon>
  );
}

export function ExpandIcon() {
  return (
    <Icon>
      <path d="M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5 7 9" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
    </Icon>
  );
}

export function ContentsIcon() {
  return (
    <Icon>
      <path d="M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h5" />
    </Icon>
  );
}

/** A large and a small letter, the sign for how text looks. */
export function LettersIcon() {
  return (
    <Icon>
      <path d="m1.5 12.5 3.6-9h.8l3.6 9M2.9 9.2h5.2" />
      <path d="M14 8v4.5M14 10.2c0 1.3-.8 2.3-1.9 2.3s-1.6-.9-1.6-2.2.7-2.2 1.7-2.2S14 9 14 10.2" />
    </Icon>
  );
}
