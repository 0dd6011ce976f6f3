import { examine, scopeOf } from './cleaner/examine';
import type { Scope } from './cleaner/finds';
import { HiddenThings } from './cleaner/hidden-things';
import { pageKeyOf } from './cleaner/key';
import { clearAllMarks } from './cleaner/marks';
import { Pace } from './cleaner/pace';
import { type Change, watchChanges } from './cleaner/page-changes';
import { runInSlices } from './cleaner/run-in-slices';
import type { CleanerState, CleanOrder } from './cleaner/state';
import type { PageKind } from './extraction/article';
import { kindsInPlace } from './extraction/clutter/in-place';

interface CleanerOptions {
  document: Document;
  /** Hears of every change of the state that a person would notice. */
  report(state: CleanerState): void;
  /** False once the extension is gone or another of its scripts has taken over. */
  alive(): boolean;
}

/** Hides the clutter of a live page, keeps doing so as the page changes, and takes all of it back. */
export class Cleaner {
  readonly #options: CleanerOptions;
  readonly #hidden: HiddenThings;
  readonly #stopped = new AbortController();
  readonly #pace = new Pace(() => this.#look());
  #order: CleanOrder = { asked: false, onward: false, kinds: {}, kept: [] };
  /** Keys of what the person has put back, on this page or on the site before. */
  #kept = new Set<string>();
  #body: Element[] = [];
  #kind: PageKind | null = null;
  #signature = '';
  #rolledBack = false;
  #address = '';
  /** The person wants this page as it is. */
  #left = false;
  #cleanedAt: number | null = null;
  #looking: AbortController | null = null;
  #reported = '';
  #settled: (() => void)[] = [];

  constructor(options: CleanerOptions) {
    this.#options = options;
    this.#hidden = new HiddenThings(options.document);
    // An earlier cleaner may have ended with the extension's last version and left its marks.
    clearAllMarks(options.document);
    this.#address = this.#path();
    const { signal } = this.#stopped;
    watchChanges(options.document, (changes) => this.#changed(changes), signal);
    const view = options.document.defaultView;
    for (const type of ['popstate', 'hashchange'])
      view?.addEventListener(type, () => this.#checkAddress(), { signal });
    view?.addEventListener('pageshow', ({ persisted }) => persisted && this.#returned(), { signal });
  }

  /** Cleans by an order, new or changed. Resolves once the page has been looked at. */
  async clean(order: CleanOrder): Promise<CleanerState> {
    this.#order = order;
    this.#kept = new Set(order.kept);
    this.#left = !order.asked && this.#kept.has(pageKeyOf(this.#options.document.URL));
    const kinds = kindsInPlace(order.kinds);
    const unwanted = this.#hidden.list().filter(({ kind }) => !kinds.has(kind));
    for (const { id } of unwanted) this.#hidden.putBack(id, this.#body);
    this.#signature = '';
    if (this.#left) this.#report();
    else {
      const settled = new Promise<void>((resolve) => this.#settled.push(resolve));
      void this.#look();
      await settled;
    }
    return this.state();
  }

  state(): CleanerState {
    return {
      active: !this.#left && !this.#stopped.signal.aborted,
      scope: this.#scope(),
      hidden: this.#hidden.list(),
      notice: this.#rolledBack ? 'rolled-back' : this.#hidden.fought ? 'fought' : null,
      startedAt: this.#order.startedAt ?? null,
      cleanedAt: this.#cleanedAt,
    };
  }

  /** Whether the page is cleaned because its site is. */
  get onward(): boolean {
    return this.#order.onward;
  }

  /** Puts one thing back; it stays. @returns its key, by which it stays on other pages too. */
  putBack(id: string): string | null {
    const thing = this.#hidden.putBack(id, this.#body);
    if (!thing) return null;
    this.#kept.add(thing.key);
    this.#report();
    return thing.key;
  }

  /** Puts everything back; this page is left alone until it is asked for again. */
  putAllBack(): void {
    this.#looking?.abort();
    this.#left = true;
    this.#hidden.putAllBack(this.#body);
    this.#report();
    this.#settle();
  }

  /** Puts everything back and ends. */
  stop(): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#looking?.abort();
    this.#pace.stop();
    this.#hidden.putAllBack(this.#body);
    if (this.#options.alive()) this.#report();
    this.#settle();
  }

  #scope(): Scope {
    return this.#kind === null ? 'nothing' : scopeOf(this.#kind, this.#order.asked);
  }

  async #look(): Promise<void> {
    if (this.#stopped.signal.aborted || this.#left) {
      this.#settle();
      return;
    }
    this.#looking?.abort();
    const looking = new AbortController();
    this.#looking = looking;
    const { document } = this.#options;
    const steps = examine(document, {
      url: document.URL,
      kinds: kindsInPlace(this.#order.kinds),
      asked: this.#order.asked,
      isOurs: this.#hidden.isOurs,
      before: this.#signature,
    });
    const result = await runInSlices(steps, looking.signal);
    if (!result || looking.signal.aborted) return;
    this.#looking = null;
    if (!this.#options.alive()) {
      this.stop();
      return;
    }
    const { value, cost } = result;
    let fresh = 0;
    if (value) {
      this.#kind = value.kind;
      this.#body = value.body;
      this.#signature = value.signature;
      this.#rolledBack ||= value.rolledBack;
      this.#hidden.release(value.body);
      fresh = this.#hidden.hide(
        value.finds.filter(({ key }) => !this.#kept.has(key)),
        value.body,
      );
      if (fresh > 0 && this.#cleanedAt === null)
        requestAnimationFrame(() => {
          this.#cleanedAt = performance.now();
        });
    }
    this.#pace.looked(cost, fresh > 0);
    this.#report();
    this.#settle();
  }

  #changed(changes: ReadonlySet<Change>): void {
    if (!this.#options.alive()) {
      this.stop();
      return;
    }
    if (this.#checkAddress()) return;
    if (this.#left) return;
    if (this.#hidden.size > 0) {
      this.#hidden.uphold();
      this.#report();
    }
    if (changes.has('added')) this.#pace.plan('soon');
    else if (changes.has('restyled')) this.#pace.plan('later');
  }

  /** @returns whether the page went on to another address without loading: what was hidden belongs to the last one. */
  #checkAddress(): boolean {
    const path = this.#path();
    if (path === this.#address) return false;
    this.#address = path;
    this.#looking?.abort();
    this.#hidden.putAllBack([]);
    this.#body = [];
    this.#kind = null;
    this.#signature = '';
    this.#rolledBack = false;
    const { onward } = this.#order;
    this.#left = !onward || this.#kept.has(pageKeyOf(this.#options.document.URL));
    this.#order = { ...this.#order, asked: false };
    this.#report();
    this.#pace.reset();
    return true;
  }

  /** Back from the browser's page cache, as it was left. */
  #returned(): void {
    if (!this.#options.alive()) {
      this.stop();
      return;
    }
    this.#reported = '';
    this.#report();
    this.#pace.plan('soon');
  }

  #path(): string {
    const { pathname, search } = this.#options.document.location;
    return pathname + search;
  }

  #report(): void {
    const state = this.state();
    const line = [state.active, state.hidden.length, state.notice].join();
    if (line === this.#reported) return;
    this.#reported = line;
    this.#options.report(state);
  }

  #settle(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}
