import { baseName } from '../../src-main/figure/suggestedTitle.ts';
import type { FigureRequest, TimeWindow } from '../../src-main/figure/types.ts';
import type { InterfaceLanguage } from '../../src-main/time/types.ts';
import { restLane } from '../board/lanes.ts';
import type { Board } from '../state/board.svelte.ts';

/** What the reader chooses for a picture. */
export interface PictureChoices {
  readonly extent: 'window' | 'whole';
  /** All events, or those that the filter shows. */
  readonly events: 'all' | 'shown';
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly background: 'paper' | 'transparent';
  readonly language: InterfaceLanguage;
}

type Pictured = Pick<Board, 'all' | 'events' | 'lanes' | 'window'>;

/** The request for a picture of what lies on the timeline: plain data, with nothing in it but what the contract names. */
export function figureRequest(board: Pictured, choices: PictureChoices, source: string): FigureRequest {
  const window: TimeWindow | null = choices.extent === 'window' ? board.window : null;
  return {
    title: choices.title,
    source,
    // What belongs to no lane is drawn in one that the picture names itself.
    lanes: board.lanes.all.filter(({ id }) => id !== restLane),
    events: (choices.events === 'all' ? board.all : board.events).map((event) => ({
      id: event.id,
      title: event.title,
      interval: event.interval,
      precision: event.precision,
      modifier: event.modifier,
      basis: event.basis,
      certainty: event.certainty,
      attribution: event.attribution,
      weight: event.weight,
      kind: event.kind,
      isStarred: event.curation?.isStarred === true,
      lane: board.lanes.laneOf(event),
    })),
    window,
    width: choices.width,
    theme: choices.theme,
    background: choices.background,
    language: choices.language,
  };
}

/** The name under which a picture is offered for saving. */
export function suggestedFileName(name: string): string {
  return `${baseName(name)}.png`;
}
