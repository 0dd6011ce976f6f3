import { readFileSync } from 'node:fs';

/** A related link as a person read it off the page. */
export interface LabelledLink {
  title: string;
  url: string;
  /** In a list by popularity. */
  mostRead?: boolean;
}

/** A corpus page with its related links; the rules of labelling are in the file itself. */
export interface LabelledPage {
  set: string;
  id: string;
  /** Rules are made on `build`; nobody looks at the failures of `check`. */
  half: 'build' | 'check';
  related: LabelledLink[];
}

/** Every labelled page of `related-labels.json`. */
export function labelledPages(): LabelledPage[] {
  const file = readFileSync(new URL('related-labels.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { pages: LabelledPage[] }).pages;
}
