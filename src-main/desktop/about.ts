import { app } from 'electron';

import { applicationFile } from '../services/applicationFolder.ts';

/** What the About box says; the system shows it. */
export function describeApplication(): void {
  app.setAboutPanelOptions({
    applicationName: 'Dateline',
    applicationVersion: app.getVersion(),
    copyright: '© The Dateline authors. MIT licence.',
    credits:
      'Finds the dated events of a text by rules and shows them on a timeline. Nothing leaves this machine.\n' +
      'Made with the work of others: “Third-Party Licences” in the menu names it.',
    iconPath: applicationFile('resources', 'icon.png'),
  });
}
