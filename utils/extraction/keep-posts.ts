import type { Reading } from './candidates';

/** Words; a longer text that names an account is about it. */
const POST_WORDS = 90;
/**
 * How networks' own code signs the post that a page quotes, and writers after it: "Water at the door. — Ada Quill
 * (@adaquill) May 4". A signature in a line of its own goes where its post goes.
 */
const SIGNED =
  /^(?!\s*[—–-]).*\S\s*[(（][^()（）]{0,40}@[\p{L}\p{N}_.]{2,30}[)）](?:[^.!?。！？]|(?<=\p{Nd})\.){0,30}$/su;

/** A post that someone is quoted with amid the article, with its writer's account at its end, whatever it stands in. */
export function keepPosts({ page, facts }: Reading, kept: Uint8Array, barred: Uint8Array): void {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  for (let i = first + 1; i < last; i++) {
    const block = page.blocks[i];
    if (!block || kept[i] || barred[i] || facts.phrases[i] !== undefined) continue;
    if (block.facts.words <= POST_WORDS && block.box.controls === 0 && SIGNED.test(block.text)) kept[i] = 1;
  }
}
