import { relative } from 'node:path';

/** What to type for an account of how a page was read, from the folder where npm was called. */
export function explainCommand(file: string, url: string | null): string {
  const path = relative(process.env.INIT_CWD ?? process.cwd(), file);
  return `npm run explain -- ${quoted(path)} --url ${quoted(url || 'https://unknown.invalid/')}`;
}

/** For a POSIX shell: bare where nothing in it means anything to one. */
function quoted(argument: string): string {
  return /^[\w./:@%+=,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}
