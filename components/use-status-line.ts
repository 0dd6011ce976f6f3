import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that a line stays: time to read one short sentence. */
const SHOWN_FOR = 4000;

/** A short line that goes by itself, and the way to say one. */
export function useStatusLine(): [line: string, say: (line: string) => void] {
  // An object, so that the same line said again stays its full time.
  const [status, setStatus] = useState({ line: '' });
  useEffect(() => {
    if (!status.line) return;
    const timer = setTimeout(() => setStatus({ line: '' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [status]);
  return [status.line, (line) => setStatus({ line })];
}
