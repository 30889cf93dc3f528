import type { DatingWords } from './datingWords.ts';

export const german: DatingWords = {
  byDocument: {
    state: (date) =>
      `Dieser Satzteil nennt kein Datum und sagt, wie die Dinge stehen; er hat das Datum des Dokuments (${date}), und nichts sonst spricht dafür.`,
    happening: (date) =>
      `Dieser Satzteil nennt kein Datum. Nachrichten erzählen meist Neues, darum ist er auf das Datum des Dokuments oder davor gesetzt (${date}). Nichts sonst spricht dafür.`,
  },
  inherited: (date) =>
    `Dieser Satzteil nennt kein Datum; er hat das des Geschehens, von dem der Text noch erzählt (${date}).`,
  undated:
    'In diesem Satzteil wurde kein Datum gelesen, und nichts zeigt, dass er zu einem vorher datierten Geschehen gehört.',
  documentDateUnknown:
    'Das Datum des Dokuments ist nicht bekannt, darum lassen sich auch Wörter wie „Montag“ keinem Tag zuordnen.',
  rules: (made, dated, hasDate) =>
    `Zum Ereignis gemacht durch die Regel ${made.name}: ${made.says} ${hasDate ? 'Datiert' : 'Ohne Datum gelassen'} durch die Regel ${dated.name}: ${dated.says}`,
};
