import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../utils/cleaner/pace';

let looks: number;
let pace: Pace;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  looks = 0;
  pace = new Pace(() => {
    looks++;
  });
});

afterEach(() => vi.useRealTimers());

test('many changes are one look', () => {
  for (let i = 0; i < 50; i++) pace.plan('soon');
  vi.advanceTimersByTime(500);
  expect(looks).toBe(1);
});

test('what is added is looked at before what is restyled', () => {
  pace.plan('later');
  pace.plan('soon');
  vi.advanceTimersByTime(200);
  expect(looks).toBe(1);
});

test('a page that never rests costs at most a twentieth of the time', () => {
  const cost = 40;
  let busy = 0;
  pace = new Pace(() => {
    busy += cost;
    pace.looked(cost, true);
  });
  for (let ms = 0; ms < 60_000; ms += 10) {
    pace.plan('soon');
    vi.advanceTimersByTime(10);
  }
  // Its first looks, and then a twentieth.
  expect(busy).toBeLessThanOrEqual(60_000 / 20 + 4 * cost);
  expect(busy).toBeGreaterThan(0);
});

test('what comes soon after the page’s first look does not wait for the long rest', () => {
  pace = new Pace(() => {
    looks++;
    pace.looked(100, true);
  });
  pace.plan('soon');
  vi.advanceTimersByTime(200);
  pace.plan('soon');
  vi.advanceTimersByTime(400);
  expect(looks).toBe(2);
});

test('looks in vain come further and further apart', () => {
  pace = new Pace(() => {
    looks++;
    pace.looked(1, false);
  });
  for (let ms = 0; ms < 60_000; ms += 10) {
    pace.plan('later');
    vi.advanceTimersByTime(10);
  }
  expect(looks).toBeLessThan(20);
});
