import type { Language } from './types.ts';

const openings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\W{0,3})(?:(?:Figure|Fig\.|Plate|Map|Table|Illustration|Photo(?:graph)?|Picture|Image)\s(?:[0-9]{1,3}|[IVX]{1,5}|[A-Z])(?![a-z])|(?:Photo(?:graph)?|Picture|Image|Caption|Illustration|Map|Above|Below|Left|Right|Pictured)\s?:|\[(?:Image|Photo|Picture|Illustration))/,
  de: /^(?:\W{0,3})(?:(?:Abbildung|Abb\.|Tafel|Karte|Tabelle|Bild|Foto)\s(?:[0-9]{1,3}|[IVX]{1,5}|[A-Z])(?![a-zäöü])|(?:Foto|Bild|Abbildung|Bildunterschrift|Karte|Oben|Unten|Links|Rechts)\s?:|\[(?:Bild|Foto|Abbildung))/,
};

/** Whether a sentence is a caption: it tells of a picture, and the text goes on where it was. */
export function isCaption(text: string, language: Language): boolean {
  return openings[language].test(text);
}
