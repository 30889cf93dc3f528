import { dialog, shell } from 'electron';

import { logError } from '../services/log.ts';
import { noticesFile } from '../services/notices.ts';

/** Shows the third-party notices in the program that the user reads texts with; where there is none, says where they lie. */
export async function showLicenses(): Promise<void> {
  const file = noticesFile();
  const failure = await shell.openPath(file);
  if (failure === '') return;
  logError('The licences could not be opened', failure);
  await dialog.showMessageBox({ type: 'info', message: 'The licences are in this file:', detail: file, noLink: true });
}
