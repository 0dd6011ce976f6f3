/** "12 hours ago", "vor 3 Stunden", "hace 4 minutos", "3時間前": a small number amid a few words … */
const RELATIVE = /^(?:\D{0,16}[\s•·|]*)?\p{Nd}{1,3}\s?[\p{L}\p{M}.]{1,12}(?:\s[\p{L}\p{M}.]{1,10}){0,2}$/u;
/** … or a year, a clock time, a date in figures, in any digits. */
const ABSOLUTE =
  /\p{Nd}{1,4}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{1,4}|(?:^|\P{Nd})(?:19|20)\p{Nd}\p{Nd}(?:\P{Nd}|$)|\p{Nd}{1,2}:\p{Nd}\p{Nd}|\p{Nd}{1,4}[年月日]|(?<![\p{Nd}.,])\p{Nd}{1,2}\.?\s\p{L}{3,10}\.?(?:,?\s\p{Nd}{2,4})?$|^\p{L}{3,10}\.?\s\p{Nd}{1,2}(?:,|$)/u;

const DIGIT = /\p{Nd}/u;

/** Whether a short line says when, in any language. Counts of shares and comments look alike and are taken for times. */
export function isTimeText(text: string): boolean {
  // Both patterns are slow, and most lines hold no figure.
  if (text.length > 40 || !DIGIT.test(text)) return false;
  return text.split(' ').length <= 7 && (ABSOLUTE.test(text) || RELATIVE.test(text));
}
