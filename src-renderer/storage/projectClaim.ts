/** How long a page that is being loaded anew may take to let go of its project. */
const patience = 1_500;

/**
 * The one page of a browser that shows a project and changes it. Two tabs of one host would write over each other; the
 * browser gives what a page had free when it ends, however that was.
 */
export class ProjectClaim {
  #project: string | null = null;
  #release: () => void = () => undefined;

  /** Whether this page has the project from now on. One that it had before is given free. */
  async take(project: string): Promise<boolean> {
    if (project === this.#project) return true;
    this.#release();
    this.#project = null;
    const release = await claim(nameOf(project));
    if (release === null) return false;
    this.#project = project;
    this.#release = release;
    return true;
  }
}

/** Of these, what no page of this browser shows. */
export async function unclaimed<Offer extends { readonly project: string }>(
  offers: readonly Offer[],
): Promise<readonly Offer[]> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return offers;
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return offers.filter(({ project }) => !names.has(nameOf(project)));
}

function nameOf(project: string): string {
  return `dateline.project.${project}`;
}

/** Gives the name free again; `null` where another page has it. */
async function claim(name: string): Promise<(() => void) | null> {
  // Older browsers have no locks: there the host tells the second writer that the project has moved on.
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return () => undefined;
  return new Promise((resolve) => {
    const held = (): Promise<void> =>
      new Promise((release) => {
        resolve(() => {
          release();
        });
      });
    navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, held).catch(() => {
      resolve(null); // The wait was given up.
    });
  });
}
