/** Milliseconds between a change and the look at it: what comes together is looked at together. */
const DEBOUNCE = { soon: 120, later: 500 } as const;
/** Time without a look after one, as a multiple of its cost: a page that never rests costs at most a twentieth of it. */
const REST = 20;
/** A page's first looks are followed sooner: what comes late, a second after the page, is not kept waiting. */
const EARLY = { looks: 4, rest: 2 } as const;
/** Milliseconds that looks in vain add, each as much again as the one before: up to the most. */
const VAIN = { soon: 150, later: 400 } as const;
const MOST = { soon: 2_000, later: 8_000 } as const;

export type Urgency = keyof typeof DEBOUNCE;

/** Decides when a page that keeps changing is looked at again, so that none can keep us busy. */
export class Pace {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #ended = 0;
  #cost = 0;
  #vain = 0;
  #looks = 0;

  constructor(look: () => void) {
    this.#look = look;
  }

  plan(urgency: Urgency): void {
    const now = performance.now();
    const vain = this.#vain === 0 ? 0 : Math.min(MOST[urgency], VAIN[urgency] * 2 ** (this.#vain - 1));
    const rest = (this.#looks <= EARLY.looks ? EARLY.rest : REST) * this.#cost;
    const due = Math.max(now + DEBOUNCE[urgency], this.#ended + rest + vain);
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#look();
    }, due - now);
  }

  /** A look has ended. @param cost milliseconds */
  looked(cost: number, found: boolean): void {
    this.#ended = performance.now();
    this.#cost = cost;
    this.#looks++;
    this.#vain = found ? 0 : this.#vain + 1;
  }

  /** A page of its own begins. */
  reset(): void {
    this.stop();
    this.#vain = 0;
    this.#looks = 0;
    this.plan('later');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#due = Number.POSITIVE_INFINITY;
  }
}
