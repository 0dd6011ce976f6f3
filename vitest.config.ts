import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Each test file names its DOM in its first line (`// @vitest-environment happy-dom`): happy-dom for components and
// most of the engine, jsdom wherever DOMPurify runs, because DOMPurify under happy-dom leaves scripts in place.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // A machine that is busy with other work is no failure.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
