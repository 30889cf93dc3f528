/** Readers have always allowed something before the header: the line of a server, a mark of a printer. */
const headerWithin = 1_024;

/** Whether bytes are a PDF: `%PDF-` near their beginning. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, headerWithin)).includes('%PDF-');
}
