import { connect, type Socket } from 'node:net';

/** A command that Firefox refused; `name` is Marionette's own error code. */
export class MarionetteError extends Error {
  constructor(code: string, message: string, command: string) {
    super(`${command}: ${message}`);
    this.name = code;
  }
}

interface Waiting {
  command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's own remote control, over TCP: each packet is `<bytes>:<JSON>`, the JSON `[0, id, command, parameters]`
 * to Firefox and `[1, id, error, result]` back. Unlike WebDriver BiDi it reaches the browser's own window.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => this.#rejectAll(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.#rejectAll(error));
  }

  /** Connects to a Firefox that listens on `port` of this machine, and starts a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {});
    return marionette;
  }

  /** Sends one command and gives its result; rejects with a `MarionetteError` where Firefox refuses it. */
  send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#lastId;
    const json = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { command, resolve, reject }));
  }

  /**
   * Runs a script in the browser's own window, where `gBrowser`, `Services` and the like are at hand.
   * The script is an async function's body; `args` are its `arguments`, and what it returns must be JSON.
   */
  async inBrowserWindow<T>(script: string, args: unknown[] = []): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const wrapped = `return (async function () { ${script} }).apply(null, arguments);`;
      const result = await this.send('WebDriver:ExecuteScript', { script: wrapped, args, sandbox: null });
      return (result as { value: T }).value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      this.#dispatch(JSON.parse(this.#received.toString('utf8', colon + 1, end)));
      this.#received = this.#received.subarray(end);
    }
  }

  #dispatch(packet: unknown): void {
    // The first packet is Firefox's greeting, an object.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as [1, number, { error: string; message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new MarionetteError(error.error, error.message, waiting.command));
    else waiting.resolve(result);
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
