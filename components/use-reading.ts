import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../utils/extraction/article';
import type { ReadOutcome, ReadProblem, ReadRequest } from '../utils/read-outcome';

export type Reading =
  | { phase: 'reading' }
  | { phase: 'article'; article: Article; leftAlone: readonly string[] }
  | { phase: 'problem'; problem: ReadProblem };

interface ReadingControl {
  reading: Reading;
  /** What the shown article was asked for with. */
  request: ReadRequest;
  /** True until the article, or the sentence in its place, is on the screen. */
  busy: boolean;
  /** Reads from the start, with the skeleton. */
  restart(request: ReadRequest): void;
  /**
   * Reads anew behind the shown article, which stays where that fails; the outcome says whether it did. One reading
   * waits for the other, so that each builds on what the last was asked for with.
   */
  refine(change: (current: ReadRequest) => ReadRequest): Promise<ReadOutcome>;
  /** Shows a problem in the article's place. */
  fail(problem: ReadProblem): void;
}

/** Reads the page and holds what came of it. A rejection of `read` goes to `report`. */
export function useReading(
  read: (request: ReadRequest) => Promise<ReadOutcome>,
  initial: ReadRequest,
  report: (error: unknown) => void,
): ReadingControl {
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [request, setRequest] = useState(initial);
  const [attempt, setAttempt] = useState({ request: initial });
  const [painted, setPainted] = useState<Reading | null>(null);
  const latest = useRef(initial);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const left = new AbortController();
    read(attempt.request)
      .then((outcome) => {
        if (!left.signal.aborted) setReading(readingOf(outcome));
      })
      .catch(report);
    return () => left.abort();
  }, [read, attempt, report]);

  // Effects run after the browser has painted.
  useEffect(() => setPainted(reading), [reading]);

  const restart = useCallback((next: ReadRequest) => {
    latest.current = next;
    setReading({ phase: 'reading' });
    setRequest(next);
    setAttempt({ request: next });
  }, []);

  const refine = useCallback(
    (change: (current: ReadRequest) => ReadRequest) => {
      const refined = last.current.then(async () => {
        const next = change(latest.current);
        const outcome = await read(next);
        if (outcome.status === 'article') {
          latest.current = next;
          setRequest(next);
          setReading(readingOf(outcome));
        }
        return outcome;
      });
      // What fails is told to its caller; the next in line only has to know that it is over.
      last.current = refined.then(null, () => null);
      return refined;
    },
    [read],
  );

  const fail = useCallback((problem: ReadProblem) => setReading({ phase: 'problem', problem }), []);

  return {
    reading,
    request,
    busy: reading.phase === 'reading' || painted !== reading,
    restart,
    refine,
    fail,
  };
}

function readingOf(outcome: ReadOutcome): Reading {
  return outcome.status === 'article'
    ? { phase: 'article', article: outcome.article, leftAlone: outcome.leftAlone ?? [] }
    : { phase: 'problem', problem: outcome.problem };
}
