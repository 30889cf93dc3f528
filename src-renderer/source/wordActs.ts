import type { EventDate } from '../../src-main/time/eventDate.ts';
import type { DayMonthOrder } from '../../src-main/time/types.ts';
import type { BoardEvent } from '../board/boardEvent.ts';
import type { Adding, ChosenWords } from '../state/adding.svelte.ts';

/** What is done with words of the text; each act ends the choice of words. */
export interface WordActs {
  readonly adding: Adding;
  /** Whether anything can be decided. */
  readonly canDecide: boolean;
  /** The key that adds an event, as it is shown. */
  readonly keyOfAdd: string;
  readonly add: (chosen: ChosenWords) => void;
  readonly give: (event: BoardEvent, date: EventDate) => void;
  readonly quote: (event: BoardEvent, chosen: ChosenWords) => void;
  /** Dates what the words are about. */
  readonly dateHere: (chosen: ChosenWords, date: EventDate) => void;
  /** Settles for the whole text whether 03/04 is in March or in April. */
  readonly settleOrder: (order: DayMonthOrder) => void;
}
