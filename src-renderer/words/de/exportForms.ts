import type { exportForms as english } from '../en/exportForms.ts';

const number = (count: number) => count.toLocaleString('de');

export const exportForms: typeof english = {
  form: 'Als',
  picture: 'Bild (PNG)',
  forms: {
    csv: 'Tabelle (CSV)',
    markdown: 'Markdown',
    text: 'Reiner Text',
    ics: 'Kalender (ICS)',
    timelinejs: 'TimelineJS (JSON)',
    'timelinejs-csv': 'TimelineJS (Tabelle als CSV)',
    markwhen: 'Markwhen',
    jsonld: 'JSON-LD (schema.org)',
  },
  about: {
    csv: 'Eine Zeile je Ereignis: Datum, EDTF, erster und letzter Tag, wer, wo, Zitat, Dokument, Seite, Stand, Schlagworte, Notiz.',
    markdown: 'Eine Tabelle, die Zitate als Fußnoten und die Texte darunter.',
    text: 'Ein Absatz je Ereignis, mit Zitat und Fundstelle.',
    ics: 'Ganze Tage. Was ungenauer ist als ein Tag, dauert so lange, wie es meinen kann, und sagt das.',
    timelinejs: 'Für eine Seite mit TimelineJS, Daten nur so genau, wie sie sind.',
    'timelinejs-csv': 'Für die Google-Tabelle von TimelineJS, in deren Spalten.',
    markwhen: 'Eine Zeile je Ereignis, eine Überschrift je Spur.',
    jsonld: 'Ereignisse nach schema.org, fürs Web; EDTF neben den Daten.',
  },
  parts: {
    shown: (count) => `Die ${number(count)}, die zu sehen sind`,
    chosen: (count) => `Die ${number(count)}, die gewählt sind`,
    all: (count) => `Alle ${number(count)}`,
  },
  leftOut: (count, all) =>
    `${number(count)} von ${number(all)} ${count === 1 ? 'hat' : 'haben'} kein Datum, das diese Form fassen kann, und ${count === 1 ? 'bleibt' : 'bleiben'} weg.`,
  saveText: 'Speichern…',
  textPreview: 'So beginnt es',
};
