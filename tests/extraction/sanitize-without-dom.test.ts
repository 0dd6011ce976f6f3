// @vitest-environment node
import { expect, it } from 'vitest';
import { sanitizeHtml } from '@/utils/extraction/sanitize';

it('refuses to work without a DOM, where DOMPurify would hand its input back untouched', () => {
  expect(() => sanitizeHtml('<script>steal()</script>')).toThrow('no window');
});
