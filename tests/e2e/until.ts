/**
 * Asks again and again until there is an answer that is neither null, undefined, false nor an empty string.
 * Rejects with a line that names what was waited for after `timeout` milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false && answer !== '') return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
