// A headless Chromium page with our own bundles in it, for whatever has to run over corpus pages in a real browser.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/browsers.mjs';
import { pageFile } from './corpus';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles one TypeScript file of the project into a script that any page can run.
 * @param entry relative to the root
 * @param model a model file to take in place of the committed `model.json`
 */
export async function bundle(entry: string, model?: string): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    plugins: model
      ? [
          {
            name: 'model',
            setup: (on) => on.onResolve({ filter: /\/model\.json$/ }, () => ({ path: resolve(model) })),
          },
        ]
      : [],
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface CorpusServer {
  /** `http://127.0.0.1:port`; a page is at `/corpus/<set>/<id>`. */
  origin: string;
  close(): void;
}

/** Serves the corpus's pages and a blank page, cross-origin isolated, where `performance.now()` has steps of 5 µs. */
export async function serveCorpus(corpusDir: string): Promise<CorpusServer> {
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const [, set, id] = /^\/corpus\/([\w-]+)\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (!set || !id) return void response.end('<!doctype html><title>Benchmark</title>');
    const file = pageFile(corpusDir, set, id);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('Content-Encoding', 'gzip');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export type CallResult<T> =
  | { ok: true; value: T }
  | { ok: false; failure: 'hung' | 'crashed' | 'threw'; message: string };

export interface BenchPageOptions {
  /** Where the page is, so that it can fetch corpus pages. */
  origin: string;
  /** Script texts to load, in order. They put what is to be called on `globalThis`. */
  scripts: string[];
  /** After this long without an answer the browser is ended and started anew. Default 30 000. */
  timeoutMs?: number;
}

/** One page in a browser of its own, which comes back after a crash or a hang. */
export class BenchPage {
  #browser: Browser | undefined;
  #page: Page | undefined;
  readonly #options: BenchPageOptions;

  constructor(options: BenchPageOptions) {
    this.#options = options;
  }

  /** Calls `globalThis[name](argument)` in the page; argument and result go through JSON. */
  async call<T>(name: string, argument: unknown): Promise<CallResult<T>> {
    const page = await this.#ready();
    const timeoutMs = this.#options.timeoutMs ?? 30_000;
    const waiting = new AbortController();
    const lost = new Promise<CallResult<T>>((resolve) => {
      const onCrash = (error: Error) => resolve({ ok: false, failure: 'crashed', message: error.message });
      const onTimeout = () =>
        resolve({ ok: false, failure: 'hung', message: `no answer after ${timeoutMs} ms` });
      const timer = setTimeout(onTimeout, timeoutMs);
      page.once('error', onCrash);
      waiting.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        page.off('error', onCrash);
      });
    });
    const answer = page
      .evaluate(
        (fn, arg) => (globalThis as unknown as Record<string, (arg: unknown) => unknown>)[fn]?.(arg),
        name,
        argument,
      )
      .then(
        (value): CallResult<T> => ({ ok: true, value: value as T }),
        (error: Error): CallResult<T> => ({
          ok: false,
          failure: /Target closed|Session closed|detached/.test(error.message) ? 'crashed' : 'threw',
          message: error.message,
        }),
      );
    const result = await Promise.race([answer, lost]);
    waiting.abort();
    if (!result.ok && result.failure !== 'threw') await this.#end();
    return result;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
    this.#page = undefined;
  }

  async #ready(): Promise<Page> {
    if (this.#page) return this.#page;
    this.#browser = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      headless: true,
      pipe: true,
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--js-flags=--expose-gc',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Whatever a system might try to load, nothing but our own server answers.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    const page = await this.#browser.newPage();
    await page.goto(this.#options.origin);
    for (const content of this.#options.scripts) await page.addScriptTag({ content });
    this.#page = page;
    return page;
  }

  /** A page that hangs does not close: its browser's process is ended. */
  async #end(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#page = undefined;
    const child = browser?.process();
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
