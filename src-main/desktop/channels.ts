/** The two channels between page and desktop: calls with their answers, and notices. Types: `api/contract.ts`. */
export const channels = { call: 'dateline:call', notice: 'dateline:notice' } as const;
