import type { SameHappening } from '../../src-main/events/sameHappening.ts';
import type { MillisecondSpan } from '../../src-main/time/calendar.ts';

import { agreementOf } from './agreement.ts';
import type { BoardEvent } from './boardEvent.ts';

/** One telling of a happening, and where its document dates it. */
export interface TiedTelling {
  readonly event: string;
  readonly document: string;
  /** `null`: it is not dated. */
  readonly span: MillisecondSpan | null;
  /** How its date agrees with that of the telling which stands for the happening; `null` where one of them has none. */
  readonly dates: SameHappening['dates'] | null;
}

/** A happening that is told more than once: what ties its tellings together across lanes. */
export interface Tie {
  /** The first stands for all. */
  readonly tellings: readonly TiedTelling[];
  /** It has more than one date: where each is sharper or otherwise, a line can be drawn between them. */
  readonly isDatedOtherwise: boolean;
  /** Two of its dates exclude each other, whichever two. */
  readonly isContradicted: boolean;
}

/**
 * What ties tellings together.
 *
 * @param happenings the tellings of each, the one that stands for it first
 */
export function tiesOf(happenings: readonly (readonly BoardEvent[])[]): readonly Tie[] {
  return happenings.flatMap((events) => {
    const [lead] = events;
    if (lead === undefined || events.length < 2) return [];
    const tellings = events.map(({ id, document, span }) => ({
      event: id,
      document,
      span,
      dates: agreementOf(lead.span, span),
    }));
    return [
      {
        tellings,
        isDatedOtherwise: tellings.some(({ dates }) => dates === 'nested' || dates === 'conflict'),
        isContradicted: excludeEachOther(events.flatMap(({ span }) => span ?? [])),
      },
    ];
  });
}

/** Whether two of several spans have no moment in common: then the last to begin does so after another has ended. */
function excludeEachOther(spans: readonly MillisecondSpan[]): boolean {
  const lastStart = Math.max(...spans.map(({ from }) => from ?? -Infinity));
  const firstEnd = Math.min(...spans.map(({ to }) => to ?? Infinity));
  return spans.length > 1 && lastStart >= firstEnd;
}
