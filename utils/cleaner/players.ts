import type { Block } from '../extraction/blocks';
import type { TopicReader } from './vocabulary';

/** Lines of a player's controls that tell it, whatever the others say. */
const TELLING_LINES = 2;
/** "02:41", "00:00 / 02:41", "−1:12": how far a player has come. */
export const TIME = /^[-−–]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Characters of a control's label. */
const LABEL_CHARS = 60;

/** Whether some texts are the controls of a player: two of them speak of sound, picture, time and the like. */
export function isPlayer(blocks: readonly Block[], read: TopicReader): boolean {
  const lines = blocks.flatMap(piecesOf);
  const telling = lines.filter(
    (text) => text.length <= LABEL_CHARS && (TIME.test(text) || read(text).has('player')),
  );
  return telling.length >= TELLING_LINES && telling.length * 2 >= lines.length;
}

/** Controls stand in a row, each an element of its own. */
const piecesOf = ({ nodes, text }: Block): string[] => {
  const pieces = nodes.map((node) => (node.textContent ?? '').trim()).filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => piece.length <= LABEL_CHARS) ? pieces : [text];
};
