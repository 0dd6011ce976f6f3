/** A number with its sign, currency, unit or range: `+11`, `1 204`, `€3.5m`, `24.9 %`, `2–1`, `٣٤`. */
const FIGURE = /^[\p{Sc}+\-−–±~<>]*\s?\p{Nd}[\p{Nd}.,'’\s/:–−-]*\s?(?:%|٪|‰|\p{Sc}|\p{L}{1,2})?$/u;
/** What stands where there is no figure. */
const NO_FIGURE = /^(?:[-–—]|n\/?a)?$/iu;
/** A column of fewer is no column. */
const FEWEST = 2;

/**
 * Marks the columns of figures, heads included, with the class `figures`. The first column names its rows, even by
 * years; a table with cells that span has no columns that its cells could be counted by.
 */
export function alignFigures(table: HTMLTableElement): void {
  if (table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"]), table')) return;
  const rows = [...table.rows].map((row) => [...row.cells]);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  for (let n = 1; n < columns; n++) {
    const cells = rows.flatMap((row) => row[n] ?? []);
    const texts = cells
      .filter(({ localName }) => localName === 'td')
      .map((cell) => cell.textContent?.trim() ?? '');
    const figures = texts.filter((text) => FIGURE.test(text)).length;
    const others = texts.filter((text) => !FIGURE.test(text) && !NO_FIGURE.test(text)).length;
    if (figures >= FEWEST && others === 0) for (const cell of cells) cell.classList.add('figures');
  }
}
