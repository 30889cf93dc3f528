import type { FaultWords, ProjectFlaw, SavingFault } from './faults.ts';

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
  'larger-than-can-be-read': () => 'Die Datei würde größer, als Dateline sie wieder lesen kann',
  'read-only': () => 'Der Datenträger lässt sich nur lesen',
  'write-protected': () => 'Die Datei ist schreibgeschützt',
  refused: (system) => `Das System hat es abgelehnt (${system})`,
};

const flaws: Readonly<Record<ProjectFlaw, (where: string) => string>> = {
  'no-zip': () => 'Die Datei ist kein Dateline-Projekt',
  'cut-off': () => 'Die Datei ist beschädigt oder abgeschnitten',
  'file-too-large': (where) => `Ein Projekt von mehr als ${where} MB lässt sich nicht lesen`,
  'too-large': (where) => `Die Texte darin sind mehr als ${where} MB, mehr lässt sich nicht lesen`,
  'too-many-entries': (where) => `Die Datei hat mehr als ${where} Einträge`,
  'entry-damaged': (where) => `Der Eintrag ${where} ist beschädigt`,
  'entry-encrypted': (where) => `Der Eintrag ${where} ist verschlüsselt`,
  'entry-method': (where) => `Der Eintrag ${where} ist auf eine Weise gepackt, die Dateline nicht liest`,
  'entry-missing': (where) => `Der Eintrag ${where} fehlt`,
  'entry-name': (where) => `Der Name des Eintrags ${where} ist kein UTF-8`,
  'entry-not-utf8': (where) => `Der Eintrag ${where} ist kein UTF-8`,
  'entry-too-large': (where) => `Der Eintrag ${where} ist größer als alle, die Dateline schreibt`,
  'entry-twice': (where) => `Den Eintrag ${where} gibt es zweimal`,
  'packed-too-tightly': (where) => `Der Eintrag ${where} würde auf eine Größe anschwellen, die kein echter hat`,
  'not-json': (where) => `Der Eintrag ${where} ist kein JSON`,
  'not-as-described': (where) => `${where} darin ist nicht so, wie das Format es beschreibt`,
  'format-too-new': (where) => `Ein neueres Dateline hat die Datei geschrieben (Format ${where})`,
  'format-unknown': (where) => `Das Format ${where} kennt Dateline nicht`,
  'text-changed': (where) => `Der Eintrag ${where} ist nicht der Text, mit dem das Projekt entstand`,
  'document-twice': (where) => `Das Dokument ${where} gibt es darin zweimal`,
  'decision-twice': (where) => `Die Entscheidung ${where} gibt es darin zweimal`,
  'unknown-document': (where) => `Die Entscheidung ${where} betrifft ein Dokument, das dem Projekt fehlt`,
  'outside-text': (where) => `Eine Seite oder Überschrift liegt außerhalb des Textes von ${where}`,
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
  'file-kind': ({ name }) => notOpened(name, 'Dokumente dieser Art liest Dateline nicht'),
  'file-damaged': ({ name }) => notOpened(name, 'Die Datei ist beschädigt oder abgeschnitten'),
  'file-password-needed': ({ name }) => notOpened(name, 'Die Datei ist mit einem Kennwort gesichert'),
  'file-password-wrong': ({ name }) => notOpened(name, 'Das Kennwort passt nicht'),
  'file-encrypted-otherwise': ({ name }) =>
    notOpened(
      name,
      'Die Datei ist auf eine Weise verschlüsselt, die Dateline nicht liest; bitte ohne Kennwort speichern',
    ),
  'file-is-picture': ({ name }) =>
    notOpened(name, 'Die Datei enthält Bilder von Wörtern und keinen Text; bitte die Wörter erkennen lassen'),
  'file-recognised-poorly': ({ name }) =>
    notOpened(name, 'Zu wenige Wörter ließen sich mit einiger Sicherheit erkennen; ein schärferes Bild kann helfen'),
  'file-without-words': ({ name }) => notOpened(name, 'Die Datei enthält keine Wörter'),
  'file-unpacks-too-large': ({ name, megabytes }) =>
    notOpened(name, `Die Datei würde auf mehr als ${megabytes} MB anschwellen, mehr wird nicht ausgepackt`),
  'file-text-too-long': ({ name, millions }) =>
    notOpened(name, `Die Datei hat mehr als ${millions} Millionen Zeichen, mehr lässt sich nicht lesen`),
  'file-of-too-many-parts': ({ name, most }) => notOpened(name, `Die Datei hat mehr als ${most} Teile`),
  'file-nested-too-deep': ({ name }) => notOpened(name, 'Die Teile der Datei liegen zu tief ineinander'),
  'file-declares-entities': ({ name }) =>
    notOpened(
      name,
      'Die Datei erklärt eigene Wörter, die ohne Ende anschwellen könnten; kein solches Dokument braucht das',
    ),
  'file-of-old-office': ({ name }) =>
    notOpened(
      name,
      'Die Datei stammt aus einem Office von vor 2007; bitte dort in einer heutigen Form speichern, als .docx oder .xlsx',
    ),
  'file-took-too-long': ({ name, seconds }) => notOpened(name, `Das Lesen hat mehr als ${seconds} Sekunden gebraucht`),
  'file-out-of-memory': ({ name }) => notOpened(name, 'Das Lesen brauchte mehr Speicher, als vorhanden ist'),
  'file-broke-off': ({ name }) => notOpened(name, 'Das Lesen brach durch einen Fehler in Dateline ab'),
  'encoding-unknown': ({ name, encoding }) => notOpened(name, `Eine Kodierung „${encoding}“ kennt Dateline nicht`),
  'file-not-in-encoding': ({ name, encoding }) => notOpened(name, `Die Bytes der Datei sind kein Text in ${encoding}`),
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

  'project-refused': ({ name, why, where }) => notOpened(name, flaws[why](where)),
  'project-changed-outside': ({ name }) =>
    `„${name}“ wurde nicht gespeichert: Ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde. Beide Fassungen sind unverändert.`,
  'project-file-exists': ({ name }) =>
    `„${name}“ wurde nicht gespeichert: Eine Datei dieses Namens gibt es dort schon. Sie ist unverändert.`,
  'project-held': ({ name, by }) =>
    `„${name}“ lässt sich hier nur lesen: ${by} hat die Datei geöffnet. Nichts wurde geändert; unter anderem Namen gespeichert geht es weiter.`,
  'project-of-newer-format': ({ name }) =>
    `„${name}“ lässt sich hier nur lesen: Ein neueres Dateline hat die Datei geschrieben. Nichts wurde geändert.`,
  'project-moved-on': () =>
    'Das Projekt wurde inzwischen in einem anderen Fenster geändert; diese Änderung wurde nicht übernommen, alles davor ist bewahrt.',
  'project-not-open': () =>
    'Dieses Projekt ist hier nicht mehr offen; bitte die Seite neu laden. Was davon bewahrt ist, wird dann angeboten.',
  'project-name-unfit': ({ name }) => `„${name}“ ist kein Name für eine Datei; nichts wurde gespeichert oder geöffnet.`,
  'project-too-full': ({ most }) => `Ein Projekt fasst höchstens ${most} Dokumente; nichts kam hinzu.`,
  'project-texts-too-large': ({ name, megabytes }) =>
    `„${name}“ kam nicht hinzu: Die Texte eines Projekts haben zusammen höchstens ${megabytes} MB. Das Projekt ist unverändert.`,
  'change-not-kept': ({ system }) =>
    `Die Änderung ließ sich nicht auf dem Datenträger festhalten (${system}) und wurde nicht übernommen; bitte das Projekt anderswo speichern. Alles davor ist bewahrt.`,
  'recovery-gone': () => 'Was wiederhergestellt werden sollte, gibt es nicht mehr; das Geöffnete ist unverändert.',
  'recovery-incomplete': ({ name }) =>
    `Das Projekt wurde nicht wiederhergestellt: Texte davon liegen in „${name}“, und die Datei ist nicht lesbar. Bitte an ihren Ort zurücklegen und noch einmal versuchen; das Bewahrte bleibt.`,
  'project-out-of-memory': () =>
    'Das Projekt brauchte mehr Arbeitsspeicher, als da ist, und wurde nicht geöffnet; seine Datei ist unverändert.',
  'project-broke-off': () =>
    'Das Projekt wurde wegen eines Fehlers in Dateline nicht geöffnet; seine Datei ist unverändert.',

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
