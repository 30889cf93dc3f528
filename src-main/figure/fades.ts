/** The gradients of one picture: each is written once, however many marks fade alike. */
import { element } from './svg.ts';

export interface Fades {
  /** What to fill with: the color itself, or a gradient that fades over these shares (0 … 1) of the length. */
  readonly paint: (color: string, startShare: number, endShare: number) => string;
  /** The `defs` of all that was painted. */
  readonly definitions: () => string;
}

/** Shares are rounded to twentieths: the eye sees no difference, and few gradients do for many marks. */
const stepsOfShare = 20;

export function createFades(): Fades {
  const gradients = new Map<string, string>();
  return {
    paint(color, startShare, endShare) {
      const start = percent(startShare);
      const end = Math.min(percent(endShare), 100 - start);
      if (start === 0 && end === 0) return color;
      const id = `fade-${color.slice(1)}-${start}-${end}`;
      if (!gradients.has(id)) gradients.set(id, gradient(id, color, start, end));
      return `url(#${id})`;
    },
    definitions: () =>
      gradients.size === 0 ? '' : element('defs', {}, ['\n', [...gradients.values()].join('\n'), '\n']),
  };
}

function percent(share: number): number {
  const steps = Math.round(Math.min(1, Math.max(0, share)) * stepsOfShare);
  return ((share > 0 ? Math.max(1, steps) : 0) * 100) / stepsOfShare;
}

function gradient(id: string, color: string, start: number, end: number): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset: `${offset}%`, 'stop-color': color, 'stop-opacity': opacity });
  return element('linearGradient', { id }, [
    ...(start > 0 ? [stop(0, 0)] : []),
    stop(start, 1),
    ...(end > 0 && start + end < 100 ? [stop(100 - end, 1)] : []),
    ...(end > 0 ? [stop(100, 0)] : []),
  ]);
}
