import { expect, it } from 'vitest';

import { zoomGesture } from './zoomGesture.ts';

it('names the way to zoom that the reader has', () => {
  expect(zoomGesture(false, 'scroll', 'other')).toBe('ctrl');
  expect(zoomGesture(false, 'scroll', 'mac')).toBe('command');
  expect(zoomGesture(false, 'zoom', 'mac')).toBe('wheel');
  expect(zoomGesture(true, 'zoom', 'other')).toBe('pinch');
});
