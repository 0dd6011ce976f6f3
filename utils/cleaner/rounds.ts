/** How often one thing is hidden again after the page has shown it again. */
const MOST_ROUNDS = 3;

/**
 * Keeps us from fighting a page for ever: what it shows again and again, by taking our mark off or by building the
 * same thing anew, is left to it.
 */
export class Rounds {
  readonly #counts = new Map<string, number>();
  /** Things that left the page: when they come back, that is a round. */
  readonly #gone = new Set<string>();
  #lost = false;

  get lost(): boolean {
    return this.#lost;
  }

  left(name: string): void {
    this.#gone.add(name);
  }

  /** @param again The same element has to be hidden again. */
  mayHide(name: string, again = false): boolean {
    const count = this.#counts.get(name) ?? 0;
    if (count >= MOST_ROUNDS) {
      this.#lost = true;
      return false;
    }
    if (again || this.#gone.delete(name)) this.#counts.set(name, count + 1);
    return true;
  }

  reset(): void {
    this.#counts.clear();
    this.#gone.clear();
    this.#lost = false;
  }
}
