/** The promise's value, or `late` once the time (in milliseconds) is over; a rejection passes through. */
export async function withTimeLimit<T, L>(promise: Promise<T>, limit: number, late: L): Promise<T | L> {
  const settled = new AbortController();
  const timeUp = new Promise<L>((resolve) => {
    const timer = setTimeout(() => resolve(late), limit);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([promise, timeUp]);
  } finally {
    settled.abort();
  }
}
