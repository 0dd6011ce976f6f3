import type { ReadProblem } from '../utils/read-outcome';
import type { MessageKey, Translate } from '../utils/translate';

type Remedy = 'force' | 'retry' | null;

/** What is said about each problem, and what the person can do about it. */
const PROBLEMS: Record<ReadProblem, { message: MessageKey; remedy: Remedy }> = {
  empty: { message: 'problemEmpty', remedy: 'force' },
  'too-short': { message: 'problemTooShort', remedy: 'force' },
  front: { message: 'problemFront', remedy: 'force' },
  other: { message: 'problemOther', remedy: 'force' },
  failed: { message: 'problemFailed', remedy: 'force' },
  'not-html': { message: 'problemNotHtml', remedy: null },
  'too-large': { message: 'problemTooLarge', remedy: null },
  restricted: { message: 'problemRestricted', remedy: null },
  pdf: { message: 'problemPdf', remedy: null },
  closed: { message: 'problemClosed', remedy: 'retry' },
  navigated: { message: 'problemNavigated', remedy: 'retry' },
  timeout: { message: 'problemTimeout', remedy: 'retry' },
  unexpected: { message: 'problemUnexpected', remedy: 'retry' },
};

export function problemMessage(problem: ReadProblem): MessageKey {
  return PROBLEMS[problem].message;
}

interface ProblemNoticeProps {
  problem: ReadProblem;
  /** The page was read by force already: offering it again would lead nowhere. */
  forced: boolean;
  t: Translate;
  onForce(): void;
  onRetry(): void;
}

/** One clear sentence in the article's place, and the way on where there is one. */
export function ProblemNotice({ problem, forced, t, onForce, onRetry }: ProblemNoticeProps) {
  const { message, remedy } = PROBLEMS[problem];
  return (
    <div class="problem">
      <p role="alert">{t(message)}</p>
      {remedy === 'force' && !forced && (
        <button type="button" class="primary" onClick={onForce}>
          {t('readAnyway')}
        </button>
      )}
      {remedy === 'retry' && (
        <button type="button" class="primary" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
