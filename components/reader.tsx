import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyFormat, CopyResult } from '../utils/export/clipboard';
import type { Article } from '../utils/extraction/article';
import type { ClutterKindName } from '../utils/extraction/clutter/kinds';
import type { Failures } from '../utils/failures';
import type { ReadOutcome, ReadRequest } from '../utils/read-outcome';
import type { ReaderSettingsStore } from '../utils/reader-settings-store';
import type { LinkTarget } from '../utils/tab-session';
import type { Translate } from '../utils/translate';
import { hostOf } from '../utils/web-url';
import { AppearancePanel } from './appearance-panel';
import { ArticleView } from './article-view';
import { ContentsList } from './contents-list';
import { FailureBoundary } from './failure-boundary';
import { currentHeading, goToHeading } from './heading-walk';
import { enlargedImage } from './image-viewer';
import { followLink } from './link-clicks';
import type { BodyHeading } from './prepare-body';
import { ProblemNotice, problemMessage } from './problem-notice';
import { ProgressBar } from './progress-bar';
import { ReaderSheet, type ShownSheet } from './reader-sheet';
import { ReaderToolbar } from './reader-toolbar';
import { RelatedLinks } from './related-links';
import { kindMessage, RemovedList } from './removed-list';
import type { KeySource } from './shortcuts';
import { Skeleton } from './skeleton';
import { useReaderKeys } from './use-reader-keys';
import { useReaderSettings } from './use-reader-settings';
import { useReading } from './use-reading';
import { useStatusLine } from './use-status-line';

export interface ReaderProps {
  t: Translate;
  /** BCP 47; dates and numbers follow it. */
  locale: string;
  failures: Failures;
  settings: ReaderSettingsStore;
  keys: KeySource;
  /** What to ask for first. */
  request?: ReadRequest;
  read(request: ReadRequest): Promise<ReadOutcome>;
  copy(article: Article, format: CopyFormat): Promise<CopyResult>;
  /** Remembers for the article's site that a kind of clutter stays, or goes again. */
  leaveAlone(url: string, kind: string, alone: boolean): Promise<void>;
  /** Without it links are left to the browser. */
  openLink?(url: string, target: LinkTarget, related: boolean): Promise<unknown>;
  /** Where links are left to the browser: told before it goes to a related article. */
  onLeave?(url: string): void;
  /** False where the page reader could not be opened. */
  openOverPage?(request: ReadRequest): Promise<boolean>;
  print?(): void;
  close?(): void;
  /** Called each time an article is on the screen. */
  onPainted?(): void;
}

const NOTHING_SPECIAL: ReadRequest = {};

/** The reader, the same in the popup and over the page. */
export function Reader(props: ReaderProps) {
  const { t, locale, failures, onPainted } = props;
  const { reading, request, busy, restart, refine, fail } = useReading(
    props.read,
    props.request ?? NOTHING_SPECIAL,
    failures.report,
  );
  const [settings, change] = useReaderSettings(props.settings, failures.report);
  const [status, say] = useStatusLine();
  const [sheet, setSheet] = useState<ShownSheet>(null);
  const [headings, setHeadings] = useState<readonly BodyHeading[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const article = reading.phase === 'article' ? reading.article : null;
  const painted = article !== null && !busy;

  useEffect(() => {
    const unmounted = new AbortController();
    failures.onFailure(() => fail('unexpected'), unmounted.signal);
    return () => unmounted.abort();
  }, [failures, fail]);

  // `painted` turns true after the frame: an effect of the usual kind would wait for one more.
  useLayoutEffect(() => {
    if (painted) onPainted?.();
  }, [painted, onPainted]);

  /** Runs what a click began; an unexpected end of it goes to the reporter. */
  const run = (work: Promise<unknown>) => void work.catch(failures.report);

  const copy = async (format: CopyFormat) => {
    if (!article) return;
    const result = await props.copy(article, format);
    say(t(result.ok ? 'copied' : 'copyFailed'));
  };

  /** Reads anew with something put back or taken out, and says what came of it. */
  const reread = async (change: (current: ReadRequest) => ReadRequest, done: string) => {
    const outcome = await refine(change);
    // The button that was pressed is gone.
    root.current?.querySelector<HTMLElement>('.removed > summary')?.focus();
    say(outcome.status === 'article' ? done : t(problemMessage(outcome.problem)));
  };

  const putBack = (id: string) =>
    reread((current) => ({ ...current, keep: [...(current.keep ?? []), id] }), t('putBackDone'));

  const leaveAlone = async (kind: ClutterKindName, alone: boolean) => {
    if (!article) return;
    await props.leaveAlone(article.url, kind, alone);
    const done = t(alone ? 'leftAloneDone' : 'removedAgainDone', t(kindMessage(kind)), hostOf(article.url));
    await reread((current) => current, done);
  };

  const openOverPage = async () => {
    if (!(await props.openOverPage?.(request))) say(t('openOverPageFailed'));
  };

  const openLink = props.openLink;
  const onClick = (event: MouseEvent) => {
    const image = event.type === 'click' ? enlargedImage(event) : null;
    if (image) setSheet(image);
    else
      followLink(
        event,
        openLink && ((url, target, related) => run(openLink(url, target, related))),
        props.onLeave,
      );
  };

  const onCopy = article ? (format: CopyFormat) => run(copy(format)) : undefined;
  const onOpenOverPage = article && props.openOverPage ? () => run(openOverPage()) : undefined;
  const actions = useReaderKeys({
    keys: props.keys,
    root,
    t,
    locale,
    on: settings.shortcuts,
    sheet,
    setSheet,
    change,
    say,
    hasContents: article !== null,
    copy: onCopy && (() => onCopy('rich')),
    openOverPage: onOpenOverPage,
    close: props.close,
  });

  return (
    <div
      class="reader"
      ref={root}
      data-theme={settings.theme}
      data-typeface={settings.typeface}
      data-leading={settings.leading}
      data-width={settings.width}
      data-justify={settings.justify || undefined}
      style={{ '--scale': String(settings.size / 100) }}
    >
      <ReaderToolbar
        t={t}
        onCopy={onCopy}
        onPrint={article ? props.print : undefined}
        onOpenOverPage={onOpenOverPage}
        // A popup closes by a click beside it.
        onClose={props.openOverPage ? undefined : props.close}
      >
        {article && (
          <ContentsList
            headings={headings}
            t={t}
            currentHeading={() => (root.current ? currentHeading(root.current) : '')}
            onGo={(id) => root.current && goToHeading(root.current, id)}
          />
        )}
        {article && (
          <AppearancePanel
            settings={settings}
            locale={locale}
            t={t}
            onChange={change}
            onHelp={() => setSheet('help')}
          />
        )}
        {painted && <ProgressBar />}
      </ReaderToolbar>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it hears the clicks of the links below; a key makes one too. */}
      <main aria-busy={busy} onClick={onClick} onAuxClick={onClick}>
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
        {reading.phase === 'article' && article && (
          <FailureBoundary onFailure={failures.report}>
            <ArticleView
              article={article}
              images={settings.images}
              locale={locale}
              t={t}
              onHeadings={setHeadings}
            />
            <RelatedLinks article={article} images={settings.images} locale={locale} t={t} />
            <RemovedList
              removed={article.removed}
              leftAlone={reading.leftAlone}
              site={hostOf(article.url)}
              locale={locale}
              t={t}
              onPutBack={(id) => run(putBack(id))}
              onLeaveAlone={(kind, alone) => run(leaveAlone(kind, alone))}
            />
          </FailureBoundary>
        )}
      </main>
      <p class="status" role="status">
        {status}
      </p>
      <ReaderSheet
        sheet={sheet}
        actions={actions}
        shortcuts={settings.shortcuts}
        t={t}
        onTurnShortcuts={(shortcuts) => change({ shortcuts })}
        onClose={() => setSheet(null)}
      />
    </div>
  );
}
