import { useEffect, useRef } from 'preact/hooks';
import type { CopyFormat, CopyResult } from '../utils/export/clipboard';
import type { Article } from '../utils/extraction/article';
import type { Failures } from '../utils/failures';
import type { ReadOutcome, ReadRequest } from '../utils/read-outcome';
import type { LinkTarget } from '../utils/tab-session';
import type { Translate } from '../utils/translate';
import { ArticleView } from './article-view';
import { FailureBoundary } from './failure-boundary';
import { followLink } from './link-clicks';
import { ProblemNotice, problemMessage } from './problem-notice';
import { ReaderToolbar } from './reader-toolbar';
import { RelatedLinks } from './related-links';
import { RemovedList } from './removed-list';
import { Skeleton } from './skeleton';
import { useReading } from './use-reading';
import { useStatusLine } from './use-status-line';

export interface ReaderProps {
  t: Translate;
  /** BCP 47; dates and numbers follow it. */
  locale: string;
  failures: Failures;
  /** What to ask for first. */
  request?: ReadRequest;
  read(request: ReadRequest): Promise<ReadOutcome>;
  copy(article: Article, format: CopyFormat): Promise<CopyResult>;
  /** Without it links are left to the browser. */
  openLink?(url: string, target: LinkTarget): Promise<unknown>;
  /** False where the page reader could not be opened. */
  openOverPage?(request: ReadRequest): Promise<boolean>;
  close?(): void;
}

const NOTHING_SPECIAL: ReadRequest = {};

/** The reader, the same in the popup and over the page. */
export function Reader(props: ReaderProps) {
  const { t, locale, failures } = props;
  const { reading, request, busy, restart, refine, fail } = useReading(
    props.read,
    props.request ?? NOTHING_SPECIAL,
    failures.report,
  );
  const [status, say] = useStatusLine();
  const removedList = useRef<HTMLDivElement>(null);
  const article = reading.phase === 'article' ? reading.article : null;

  useEffect(() => {
    const unmounted = new AbortController();
    failures.onFailure(() => fail('unexpected'), unmounted.signal);
    return () => unmounted.abort();
  }, [failures, fail]);

  /** Runs what a click began; an unexpected end of it goes to the reporter. */
  const run = (work: Promise<unknown>) => void work.catch(failures.report);

  const copy = async (format: CopyFormat) => {
    if (!article) return;
    const result = await props.copy(article, format);
    say(t(result.ok ? 'copied' : 'copyFailed'));
  };

  const putBack = async (id: string) => {
    const outcome = await refine({ ...request, keep: [...(request.keep ?? []), id] });
    // The button that was pressed is gone.
    removedList.current?.querySelector('summary')?.focus();
    say(t(outcome.status === 'article' ? 'putBackDone' : problemMessage(outcome.problem)));
  };

  const openOverPage = async () => {
    if (!(await props.openOverPage?.(request))) say(t('openOverPageFailed'));
  };

  const openLink = props.openLink;
  const onLinkClick = (event: MouseEvent) =>
    followLink(event, openLink && ((url, target) => run(openLink(url, target))));

  return (
    <div class="reader">
      <ReaderToolbar
        t={t}
        onCopy={article ? (format) => run(copy(format)) : undefined}
        onOpenOverPage={article && props.openOverPage ? () => run(openOverPage()) : undefined}
        onClose={props.close}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it hears the clicks of the links below; a key makes one too. */}
      <main aria-busy={busy} onClick={onLinkClick} onAuxClick={onLinkClick}>
        {reading.phase === 'reading' && <Skeleton t={t} />}
        {reading.phase === 'problem' && (
          <ProblemNotice
            problem={reading.problem}
            forced={request.force === true}
            t={t}
            onForce={() => restart({ ...request, force: true })}
            onRetry={() => restart(request)}
          />
        )}
        {article && (
          <FailureBoundary onFailure={failures.report}>
            <ArticleView article={article} locale={locale} t={t} />
            <RelatedLinks article={article} locale={locale} t={t} />
            <div ref={removedList}>
              <RemovedList
                removed={article.removed}
                locale={locale}
                t={t}
                onPutBack={(id) => run(putBack(id))}
              />
            </div>
          </FailureBoundary>
        )}
      </main>
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}
