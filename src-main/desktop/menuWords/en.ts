import type { MenuWords } from './menuWords.ts';

export const english: MenuWords = {
  menus: {
    file: '&File',
    edit: '&Edit',
    timeline: '&Timeline',
    view: '&View',
    window: '&Window',
    help: '&Help',
    speech: 'Speech',
  },
  commands: {
    open: '&Open…',
    'paste-text': 'Paste Text as &Document…',
    'export-picture': '&Export Picture…',
    'zoom-in': 'Zoom &In',
    'zoom-out': 'Zoom &Out',
    'fit-all': 'Show &Whole Timeline',
    'next-event': '&Next Event',
    'previous-event': '&Previous Event',
    'toggle-layout': 'Change &Layout',
    'set-document-date': 'Set Document Da&te…',
    'find-in-text': '&Find in the Text…',
    'show-shortcuts': '&Keyboard Shortcuts',
  },
  system: null,
  about: 'About Dateline',
  licenses: 'Third-Party &Licences',
  openRecent: 'Open &Recent',
  noRecentFiles: 'No Recent Files',
  clearRecentFiles: '&Clear',
};
