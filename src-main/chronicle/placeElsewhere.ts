/** What a person does with decisions that lost their words: they are put on another event, or let go. Nothing else moves them. */
import type { Anchor } from './anchors.ts';
import { noChange, type Change } from './change.ts';
import type { ChronicleEvent } from './chronicleEvent.ts';
import { keyOfAnchor, type Orphan } from './curate.ts';
import type { Correction, Decision, Decisions, Review, Subject } from './decisions.ts';
import { isAdded, subjectOf, type Maker } from './deciding.ts';

/**
 * Puts a decision on an event. Where the same was decided of that event already, both become one, and what is put there wins where
 * they differ. A removal is not put on an event that a person added: dismissing that is another act.
 *
 * @param meansOf the event that a subject means, by its id
 */
export function placeElsewhere(
  decisions: Decisions,
  orphan: Orphan,
  event: ChronicleEvent,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const decision = decisions.get(orphan.decision.id);
  if (decision === undefined) return noChange;
  switch (decision.kind) {
    case 'correction':
      return placeCorrection(decisions, decision, event, maker);
    case 'removal':
      return isAdded(event) ? noChange : becomes(decision, { ...decision, about: maker.anchorOf(event) }, maker);
    case 'review':
      return placeReview(decisions, decision, event, meansOf, maker);
    case 'telling': {
      const members = decision.members.map((member) =>
        isAt(member, orphan.anchor) ? subjectOf(event, maker) : member,
      );
      return becomes(decision, { ...decision, members }, maker);
    }
    default:
      return noChange;
  }
}

/** Lets a decision go; of a telling of several, only the member that lost its words. */
export function letGo(decisions: Decisions, { decision: { id }, anchor }: Orphan, maker: Maker): Change {
  const decision = decisions.get(id);
  if (decision === undefined) return noChange;
  if (decision.kind !== 'telling' || decision.members.length < 3) return { ...noChange, removed: [decision] };
  const leaving = decision.members.findIndex((member) => isAt(member, anchor));
  const { lead } = decision;
  return becomes(
    decision,
    {
      ...decision,
      members: decision.members.filter((_, place) => place !== leaving),
      lead: lead === null || lead === leaving ? null : lead > leaving ? lead - 1 : lead,
    },
    maker,
  );
}

function becomes(from: Decision, to: Decision, { now }: Maker): Change {
  return { ...noChange, updated: [[from, { ...to, at: now() }]] };
}

function isAt(subject: Subject, anchor: Anchor): boolean {
  return 'anchor' in subject && keyOfAnchor(subject.anchor) === keyOfAnchor(anchor);
}

function placeCorrection(decisions: Decisions, moved: Correction, event: ChronicleEvent, maker: Maker): Change {
  const known = decisions.get(event.curation?.decision ?? '');
  if (known?.kind !== 'correction' && known?.kind !== 'addition')
    return becomes(moved, { ...moved, about: maker.anchorOf(event) }, maker);
  const fields = { ...known.fields, ...moved.fields };
  return { ...becomes(known, { ...known, fields }, maker), removed: [moved] };
}

function placeReview(
  decisions: Decisions,
  moved: Review,
  event: ChronicleEvent,
  meansOf: (subject: Subject) => string | null,
  maker: Maker,
): Change {
  const known = [...decisions.values()].filter(
    (decision) => decision.kind === 'review' && decision !== moved && meansOf(decision.about) === event.id,
  );
  return { ...becomes(moved, { ...moved, about: subjectOf(event, maker) }, maker), removed: known };
}
