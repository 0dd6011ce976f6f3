import { dateContext, findDate, parseMachineDate } from './date-text';

const URL_DATE = /[/=_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_TEXT_DATE = /[/-]((?:19|20)\d\d)[/-]([a-z]{3,9}|\d{1,2})[/-](\d{1,2})(?=[/-]|$)/i;

/** A date in a URL's path: `/2025/07/27/`, `/20250727-`, `/2025/jul/27/`. */
export function dateOfUrl(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const match = URL_DATE.exec(path);
  const context = dateContext('en-GB');
  if (match) return parseMachineDate(`${match[1]}-${match[2]}-${match[3]}`, context);
  const spelled = URL_TEXT_DATE.exec(path);
  if (!spelled) return null;
  return (
    findDate(
      /\d/.test(spelled[2] ?? '')
        ? `${spelled[1]}/${spelled[2]}/${spelled[3]}`
        : `${spelled[3]} ${spelled[2]} ${spelled[1]}`,
      context,
    )?.iso ?? null
  );
}
