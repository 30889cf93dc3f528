/** What the window system does for the desktop, done by the browser. Runs in the page. */

/** Lets the user choose one file; `null` when they change their mind. Must be called while a click or a key is handled. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** How long a browser may take to begin a download; after that the bytes are let go. */
const millisecondsToBegin = 60_000;

/** Hands a file to the browser, which puts it where its user wants downloads. */
export function downloadFile(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, millisecondsToBegin);
}
