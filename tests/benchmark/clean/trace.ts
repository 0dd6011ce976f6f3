import type { Page } from 'puppeteer-core';

/** Milliseconds from which a task holds up what the person does. Source: the Long Tasks API. */
export const LONG = 50;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Microseconds of the processor's time: waiting for other processes left out. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** A task of ours, in milliseconds: by the clock, and of the processor's time. */
export interface OwnTask {
  ms: number;
  processorMs: number;
}

/** Records what the page's threads do, until it is called back: gives each task of ours. */
export async function traceTasks(page: Page, extensionId: string): Promise<() => Promise<OwnTask[]>> {
  await page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  return async () => {
    const trace = await page.tracing.stop();
    if (!trace) return [];
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    const own = `chrome-extension://${extensionId}/`;
    const ours = traceEvents.filter(
      ({ name, args }) =>
        (name === 'FunctionCall' || name === 'EvaluateScript') && args?.data?.url?.startsWith(own) === true,
    );
    // A task counts as ours as a whole, whatever else ran in it: layout that we forced, the page's own observers.
    return traceEvents
      .filter(({ name, dur }) => name === 'RunTask' && (dur ?? 0) > 0)
      .filter((task) =>
        ours.some(
          ({ pid, tid, ts }) =>
            pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
        ),
      )
      .map(({ dur = 0, tdur = dur }) => ({ ms: dur / 1000, processorMs: tdur / 1000 }));
  };
}
