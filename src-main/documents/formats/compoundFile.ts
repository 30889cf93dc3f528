import { FaultProblem } from '../../problems/problem.ts';

import type { FormatReader } from './documentFormat.ts';

const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Whether bytes are the container that Office wrote before 2007, and that holds mails of Outlook and encrypted documents still. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether such a container has a part of this name. */
export function hasPart(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

/** Tells why such a file is not read: it is encrypted, or of a form of old. */
export const refuseCompoundFile: FormatReader = (bytes, { name }) => {
  if (hasPart(bytes, 'EncryptedPackage')) throw new FaultProblem({ kind: 'file-encrypted-otherwise', name });
  throw new FaultProblem({ kind: 'file-of-old-office', name });
};
