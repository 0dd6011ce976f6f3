/**
 * What notices about cookies call them, in the languages of the clutter table: a notice may be worded in any way, but
 * hardly without this word.
 */
const COOKIE =
  /cookie|kakor|informasjonskaps|ciasteczk|eväste|çerez|куки|쿠키|クッキー|कुकी|עוגיות|ملفات تعريف الارتباط|كوكيز|ملفات الارتباط/iu;

/** Whether a text speaks of cookies. */
export const mentionsCookies = (text: string): boolean => COOKIE.test(text);
