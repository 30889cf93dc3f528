/** Characters that are worth a call of the system, and that a pipe takes in one go before anybody has read of it. */
const chunkCharacters = 8 * 1024;

/** Small pieces joined to chunks, so that each is not written by itself. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let characters = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters < chunkCharacters) continue;
    yield waiting.join('');
    waiting = [];
    characters = 0;
  }
  if (characters > 0) yield waiting.join('');
}
