import type { ProjectEntry } from '../../api/projectContract.ts';

/** Where a host's projects lie: the window system's dialogs know, or a folder that the page is shown. `null`: changed their mind. */
export interface ProjectPlaces {
  /** `name` is one of `list`, where the page itself shows the choice. */
  toOpen(name: string | null): Promise<string | null>;
  /** Whether the person has been asked about a file that is there already, if one is. */
  toSave(suggested: string, name: string | null): Promise<{ readonly path: string; readonly isAgreed: boolean } | null>;
  list(): Promise<readonly ProjectEntry[]>;
}
