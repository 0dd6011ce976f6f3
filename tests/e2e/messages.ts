import { readFileSync } from 'node:fs';
import { root } from '../../scripts/setup.mjs';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(`${root}public/_locales/en/messages.json`, 'utf8'),
);

/** The English text of a message, as the person reads it. Throws where there is none. */
export function message(key: string): string {
  const text = messages[key]?.message;
  if (text === undefined) throw new Error(`_locales/en has no message ${key}.`);
  return text;
}
