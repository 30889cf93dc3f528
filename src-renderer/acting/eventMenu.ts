import type { BoardEvent } from '../board/boardEvent.ts';
import { reviewOf } from '../board/reviews.ts';
import type { Command, Commands } from '../input/commands.ts';
import { shortcutLabel, shortcuts } from '../input/shortcuts.ts';
import type { MenuItem } from '../parts/menuItem.ts';
import type { Words } from '../words/en.ts';

import { mostJoined } from './mostJoined.ts';

type Labels = Words['acting'];
type Refusals = Labels['refusals'];
type Refusal = keyof Refusals;

/** What the menu is about, and what can be done at the moment. */
export interface MenuSubject {
  /** At least one. */
  readonly events: readonly BoardEvent[];
  readonly isEditable: boolean;
  readonly isTold: boolean;
  readonly platform: 'mac' | 'other';
}

interface Entry {
  readonly command: Command | 'show-in-text';
  readonly label: (labels: Labels, events: readonly BoardEvent[]) => string;
  /** Asked in this order; the first that holds is told. */
  readonly refusals: readonly Refusal[];
  readonly beginsGroup?: true;
}

const isStarred = ({ curation }: BoardEvent) => curation?.isStarred === true;
const allAre = (state: ReturnType<typeof reviewOf>) => (events: readonly BoardEvent[]) =>
  events.every((event) => reviewOf(event) === state);

/** All that can be done with events, in the order of the menu. */
const entries: readonly Entry[] = [
  {
    command: 'accept-event',
    label: ({ accept, unaccept }, events) => (allAre('accepted')(events) ? unaccept : accept),
    refusals: ['readOnly'],
  },
  {
    command: 'doubt-event',
    label: ({ doubt, undoubt }, events) => (allAre('doubtful')(events) ? undoubt : doubt),
    refusals: ['readOnly'],
  },
  { command: 'dismiss-event', label: ({ dismiss }) => dismiss, refusals: ['readOnly'] },
  {
    command: 'star-event',
    label: ({ star, unstar }, events) => (events.every(isStarred) ? unstar : star),
    refusals: ['readOnly'],
  },
  { command: 'edit-title', label: ({ editTitle }) => editTitle, refusals: ['readOnly', 'several'], beginsGroup: true },
  { command: 'edit-date', label: ({ editDate }) => editDate, refusals: ['readOnly', 'several'] },
  { command: 'split-event', label: ({ split }) => split, refusals: ['readOnly', 'several'] },
  { command: 'join-events', label: ({ join }) => join, refusals: ['readOnly', 'onlyOne', 'tooMany'] },
  { command: 'copy-event', label: ({ copy }) => copy, refusals: [], beginsGroup: true },
  { command: 'show-in-text', label: ({ showInText }) => showInText, refusals: ['several', 'noText'] },
];

const holds: Readonly<Record<Refusal, (subject: MenuSubject) => boolean>> = {
  readOnly: ({ isEditable }) => !isEditable,
  several: ({ events }) => events.length > 1,
  onlyOne: ({ events }) => events.length < 2,
  noText: ({ isTold }) => !isTold,
  tooMany: ({ events }) => events.length > mostJoined,
};

/** The menu of events, in the words of the interface. */
export function eventMenu(
  subject: MenuSubject,
  labels: Labels,
  commands: Pick<Commands, Exclude<Entry['command'], 'show-in-text'>>,
  showInText: () => void,
): readonly MenuItem[] {
  return entries.map(({ command, label, refusals, beginsGroup }) => {
    const refusal = refusals.find((each) => holds[each](subject)) ?? null;
    return {
      label: label(labels, subject.events),
      key: command === 'show-in-text' ? null : keyOf(command, subject.platform),
      act: command === 'show-in-text' ? showInText : commands[command],
      refusal: refusal === null ? null : toldRefusal(refusal, labels.refusals),
      ...(beginsGroup === undefined ? {} : { beginsGroup }),
    };
  });
}

function toldRefusal(refusal: Refusal, refusals: Refusals): string {
  return refusal === 'tooMany' ? refusals.tooMany(mostJoined) : refusals[refusal];
}

function keyOf(command: Command, platform: MenuSubject['platform']): string | null {
  const shortcut = shortcuts.find((each) => each.command === command);
  return shortcut === undefined ? null : shortcutLabel(shortcut, platform);
}
