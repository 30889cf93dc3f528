/** Pixels in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The card is lower than it would be where there is no room for it. */
  readonly height: number;
}

/** Between the card and the words, and between the card and the edge of the window. */
const air = 6;

/**
 * Where a card beside words stands: above them, or else below, or where there is more room; never on them. It begins where
 * the words do that it was asked at, as far as the window allows.
 */
export function cardPlace(words: Box, from: number, card: Size, window: Size): CardPlace {
  const roomAbove = words.top - 2 * air;
  const roomBelow = window.height - words.bottom - 2 * air;
  const isAbove = card.height <= roomAbove || (card.height > roomBelow && roomAbove >= roomBelow);
  const height = Math.max(Math.min(card.height, isAbove ? roomAbove : roomBelow), 0);
  return {
    left: Math.max(Math.min(from, window.width - air - card.width), air),
    top: isAbove ? words.top - air - height : words.bottom + air,
    height,
  };
}
