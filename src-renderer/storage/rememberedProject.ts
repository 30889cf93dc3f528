/** The project that this window shows: a reload finds it again, another window does not. */
const key = 'dateline.project';

export const rememberedProject = {
  read(): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      // A browser that keeps nothing begins anew.
      return null;
    }
  },
  write(id: string): void {
    try {
      sessionStorage.setItem(key, id);
    } catch (thrown) {
      console.warn('The browser does not remember which project is open.', thrown);
    }
  },
};
