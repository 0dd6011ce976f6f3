import { UPDATE_LABEL } from './byline-words';
import { asciiDigits, type DateContext, findDate, parseMachineDate } from './date-text';
import { minutesAgo } from './date-words';
import { type Line, namesOf } from './page-lines';

export interface DateFinding {
  value: string | null;
  origin: string;
}

const DATE_NAMES =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|time|times|timestamp|datetime|dateline|published?|publication|publish|posted|pubdate|entry-meta|post-meta|meta|byline|created|issued)(?:$|[\s_-]|\d)/;
export interface VisibleDate {
  iso: string;
  isUpdate: boolean;
  /** Lower is better: nearer to the headline, in a date's own element. */
  cost: number;
  isCertain: boolean;
}

function timeOf(line: Line): Element | null {
  for (const { element } of line.pieces) {
    const time = element.closest('time');
    if (time) return time;
  }
  return null;
}

/** Dates in the lines around the headline, best first. */
function visibleDates(lines: readonly Line[], context: DateContext): VisibleDate[] {
  const found: VisibleDate[] = [];
  const hasTimes = lines[0]?.block.ownerDocument.getElementsByTagName('time')[0] !== undefined;
  for (const [i, line] of lines.entries()) {
    if (line.text.length > 180) continue;
    const time = hasTimes ? timeOf(line) : null;
    const machine = time?.getAttribute('datetime');
    const stamped = machine ? parseMachineDate(machine, context) : null;
    const shown = findDate(line.text, context);
    const iso = preferShown(stamped, shown?.iso ?? null);
    if (!iso) continue;
    const rest = shown ? line.text.length - (shown.end - shown.start) : line.text.length;
    const isNamed = time !== null || line.pieces.some((piece) => DATE_NAMES.test(namesOf(piece.element, 1)));
    if (!isNamed && rest > 70) continue;
    const before = shown ? line.text.slice(0, shown.start) : line.text;
    const previous = lines[i - 1];
    const label = before.trim() || (previous && previous.text.length < 30 ? previous.text : '');
    found.push({
      iso,
      isUpdate: UPDATE_LABEL.test(label) || (time !== null && UPDATE_LABEL.test(namesOf(time))),
      cost: Math.abs(line.offset) + (line.offset < 0 ? 3 : 0) + (isNamed ? 0 : 4) + rest / 30,
      isCertain: stamped !== null || (shown?.isCertain ?? false),
    });
    // "Published 3 May 2024, updated 5 May 2024" on one line.
    if (shown && UPDATE_LABEL.test(line.text.slice(shown.end, shown.end + 40))) {
      const later = findDate(line.text.slice(shown.end), context);
      if (later) found.push({ iso: later.iso, isUpdate: true, cost: 50, isCertain: later.isCertain });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A `datetime` in UTC may name the day before or after the one shown: the shown calendar day is the page's own. */
function preferShown(stamped: string | null, shown: string | null): string | null {
  if (!stamped || !shown) return stamped ?? shown;
  return stamped.slice(0, 10) === shown.slice(0, 10) ? stamped : shown;
}

/** The dates shown, read day first or month first: as the address or a machine's date confirms, else as the language does. */
export function shownDates(
  lines: readonly Line[],
  known: string | null,
  context: DateContext,
): VisibleDate[] {
  const usual = visibleDates(lines, context);
  if (!known || usual.every(({ isCertain }) => isCertain)) return usual;
  const agrees = (dates: readonly VisibleDate[]): boolean =>
    dates.some(({ iso, isCertain }) => !isCertain && iso.slice(0, 10) === known.slice(0, 10));
  const other = visibleDates(lines, { ...context, isDayFirst: !context.isDayFirst, seen: new Map() });
  return !agrees(usual) && agrees(other) ? other : usual;
}

/** "3 hours ago" beside the headline, counted from now: exact to the day at best. */
export function relativeDate(lines: readonly Line[], lang: string, now: Date): DateFinding | null {
  for (const line of lines) {
    if (line.offset < -4 || line.offset > 8 || line.text.length > 60) continue;
    const minutes = minutesAgo(asciiDigits(line.text), lang || 'en');
    if (minutes === null) continue;
    const then = new Date(now.getTime() - minutes * 60_000);
    const two = (value: number): string => String(value).padStart(2, '0');
    return {
      value: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`,
      origin: 'relative text',
    };
  }
  return null;
}
