import type { FaultWords, SavingFault } from './faults.ts';

const notOpened = (name: string, why: string) => `„${name}“ wurde nicht geöffnet: ${why}.`;

const savingFaults: Readonly<Record<SavingFault, (system: string) => string>> = {
  'not-permitted': () => 'Sie dürfen dort nicht schreiben',
  'held-open': () => 'Ein anderes Programm hält die Datei offen',
  'share-full': () => 'Ihr Anteil am Datenträger ist voll',
  'folder-of-that-name': () => 'Dort steht ein Ordner dieses Namens',
  'too-large-for-disk': () => 'Der Datenträger nimmt keine Datei dieser Größe auf',
  'name-too-long': () => 'Der Name ist zu lang',
  device: () => 'Das ist ein Gerät oder eine Pipe, keine Datei',
  'no-folder': () => 'Den Ordner gibt es nicht',
  'disk-full': () => 'Der Datenträger ist voll',
  'read-only': () => 'Der Datenträger lässt sich nur lesen',
  'write-protected': () => 'Die Datei ist schreibgeschützt',
  refused: (system) => `Das System hat es abgelehnt (${system})`,
};

export const german: FaultWords = {
  'file-empty': ({ name }) => notOpened(name, 'Die Datei ist leer'),
  'file-too-large': ({ name, megabytes }) =>
    notOpened(name, `Die Datei ist größer als ${megabytes} MB, mehr lässt sich nicht lesen`),
  'file-not-utf8': ({ name, byte, line }) =>
    notOpened(
      name,
      `Die Datei ist kein UTF-8 (Byte ${byte} in Zeile ${line} ist das erste falsche); bitte als UTF-8 speichern`,
    ),
  'file-damaged-utf16': ({ name }) =>
    notOpened(name, 'Die Datei ist als UTF-16 gekennzeichnet und beschädigt; bitte als UTF-8 speichern'),
  'file-binary': ({ name }) => notOpened(name, 'Die Datei enthält Binärdaten, keinen Text'),
  'file-kind': ({ name, kinds }) =>
    notOpened(
      name,
      `Lesen lässt sich nur reiner Text, in Dateien mit der Endung ${kinds.slice(0, -1).join(', ')} oder ${kinds.slice(-1).join('')}`,
    ),
  'file-is-folder': ({ name }) => notOpened(name, 'Das ist ein Ordner; bitte die Dateien darin öffnen'),
  'file-is-device': ({ name }) => notOpened(name, 'Das ist ein Gerät oder eine Pipe, keine Datei'),
  'file-missing': ({ name }) => notOpened(name, 'Eine solche Datei gibt es nicht'),
  'file-links-in-circle': ({ name }) => notOpened(name, 'Die Verknüpfungen führen im Kreis'),
  'file-name-too-long': ({ name }) => notOpened(name, 'So lang ist kein Dateiname'),
  'file-not-permitted': ({ name }) => notOpened(name, 'Sie dürfen die Datei nicht lesen'),
  'file-unreadable': ({ name, system }) => notOpened(name, `Das System konnte die Datei nicht lesen (${system})`),
  'file-unreadable-in-browser': ({ name }) => notOpened(name, 'Der Browser konnte die Datei nicht lesen'),
  'too-many-files': ({ opened, leftOut }) =>
    `Nur die ersten ${opened} Dateien wurden geöffnet, mehr gehen nicht auf einmal; ${leftOut} weitere blieben, wie sie sind.`,
  'file-elsewhere': ({ name }) =>
    notOpened(name, 'Das liegt nicht auf diesem Rechner; Dateline holt nichts von anderswo'),
  'file-address-damaged': ({ name }) => notOpened(name, 'Das ist keine vollständige Adresse einer Datei'),
  'seed-missing': () => 'Der Artikel, der mit Dateline kommt, fehlt; bitte Dateline neu installieren.',
  'nothing-pasted': () => 'Im eingefügten Text steht kein Wort; was offen war, ist unverändert.',
  'too-much-pasted': ({ millions }) =>
    `Der eingefügte Text ist zu groß: Dateline liest bis zu ${millions} Millionen Zeichen; was offen war, ist unverändert.`,

  'not-saved': ({ name, why, system }) =>
    `„${name}“ wurde nicht gespeichert: ${savingFaults[why](system)}. Was vorher dort stand, ist unverändert.`,
  'picture-of-too-many-pixels': ({ width, height, millions }) =>
    `Es wurde kein Bild gemacht: ${width} × ${height} Pixel sind mehr als die ${millions} Millionen, die Platz haben; bitte eine kleinere Breite, einen kleineren Maßstab oder einen kürzeren Zeitraum wählen.`,
  'picture-too-large': () =>
    'Das Bild wäre zu groß zum Zeichnen; bitte eine kleinere Breite oder einen kleineren Maßstab wählen. Es wurde keine Datei geschrieben.',
  'picture-not-drawn': () => 'Das Bild ließ sich nicht zeichnen; es wurde keine Datei geschrieben.',
  'picture-out-of-memory': () =>
    'Das Bild brauchte mehr Speicher, als da ist, und wurde nicht gemacht; bitte eine kleinere Breite oder einen kleineren Maßstab wählen.',
  'picture-broke-off': () =>
    'Das Bild wurde wegen eines Fehlers in Dateline nicht gemacht; die Zeitleiste ist unverändert.',
  'fonts-missing': () => 'Dem Programm fehlen Schriften für das Bild; es wurde keine Datei geschrieben.',

  'no-such-day': ({ text }) => `${text} ist kein Tag des Kalenders; das Datum des Dokuments ist unverändert.`,
  'already-reading': () => 'Dieser Text wird schon gelesen; das geht weiter.',
  'reading-out-of-memory': () =>
    'Die Suche nach Ereignissen brauchte mehr Speicher, als da ist; der Text ist noch offen, bitte auf kürzere Dateien verteilen.',
  'reading-broke-off': () =>
    'Die Suche nach Ereignissen brach durch einen Fehler in Dateline ab; der Text ist noch offen und unverändert.',

  stopped: () => 'Die Arbeit wurde abgebrochen; es wurde nichts verändert.',
  'window-closed': () => 'Das Fenster wurde geschlossen; es wurde nichts verändert.',
  'not-understood': () => 'Die Anfrage hatte nicht die Form, die Dateline versteht; es wurde nichts getan.',
  'request-too-large': () => 'Die Anfrage war größer, als Dateline annimmt; es wurde nichts getan.',
  'foreign-sender': () => 'Dateline antwortet nur seiner eigenen Seite; es wurde nichts getan.',
  'host-gone': () =>
    'Hinter dieser Seite läuft Dateline nicht mehr: bitte mit „npm start“ neu starten; was zu sehen ist, bleibt.',
  internal: () => 'Dateline ist auf einen eigenen Fehler gestoßen; was offen war, ist unverändert.',
};
