import { dialog, shell } from 'electron';

/** A longer address nobody can judge by looking at it. */
const mostCharacters = 1_000;

const buttons = ['Cancel', 'Open in Browser'];
const cancelButton = 0;
const openButton = 1;

/** One question at a time, however often a page asks. */
let isAsking = false;

/** Shows the user an https address that the page would like to open, and opens it in their browser if they agree. */
export async function offerExternalLink(address: string): Promise<void> {
  if (isAsking || !URL.canParse(address)) return;
  const url = new URL(address);
  if (!isPresentable(url)) return;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: 'Open this address in your browser?',
      detail: url.href,
      buttons,
      defaultId: cancelButton,
      cancelId: cancelButton,
      noLink: true,
    });
    if (response === openButton) await shell.openExternal(url.href);
  } finally {
    isAsking = false;
  }
}

/** A user's name in an address is there to deceive: `https://bank.example@elsewhere.example`. */
function isPresentable({ protocol, username, password, href }: URL): boolean {
  return protocol === 'https:' && username === '' && password === '' && href.length <= mostCharacters;
}
