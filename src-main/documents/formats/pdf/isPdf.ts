/** Readers have always allowed something before the header: the line of a server, a mark of a printer. */
const headerWithin = 1_024;
const objectWithin = 4_096;

/** Whether bytes are a PDF: they begin with `%PDF-`, or have that near their beginning and objects after it. */
export function isPdf(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, objectWithin));
  const header = beginning.indexOf('%PDF-');
  if (header === 0) return true;
  return header > 0 && header < headerWithin && /\d obj\b/.test(beginning.slice(header));
}
