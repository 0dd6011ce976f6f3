import type { Block } from '../extraction/blocks';
import type { PhraseLanguage } from '../extraction/clutter/kinds';
import { PLAYER_WORDS } from '../extraction/clutter/player-words';
import { foldStems, stemPattern } from './stems';

/** Lines of a player's controls that tell it, whatever the others say. */
const TELLING_LINES = 2;
/** "02:41", "00:00 / 02:41", "−1:12": how far a player has come. */
export const TIME = /^[-−–]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Characters of a control's label. */
const LABEL_CHARS = 60;

const patterns = new Map<string, RegExp>();

/** Whether some texts are the controls of a player: two of them speak of sound, picture, time and the like. */
export function isPlayer(blocks: readonly Block[], languages: readonly PhraseLanguage[]): boolean {
  const key = [...languages].sort().join(' ');
  const pattern =
    patterns.get(key) ?? stemPattern(languages.flatMap((language) => PLAYER_WORDS[language] ?? []));
  patterns.set(key, pattern);
  const lines = blocks.flatMap(piecesOf);
  const telling = lines.filter(
    (text) => text.length <= LABEL_CHARS && (TIME.test(text) || pattern.test(foldStems(text))),
  );
  return telling.length >= TELLING_LINES && telling.length * 2 >= lines.length;
}

/** Controls stand in a row, each an element of its own. */
const piecesOf = ({ nodes, text }: Block): string[] => {
  const pieces = nodes.map((node) => (node.textContent ?? '').trim()).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => piece.length <= LABEL_CHARS) ? pieces : [text];
};
