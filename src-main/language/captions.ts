import type { Language, Sentence } from './types.ts';

const openings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\W{0,3})(?:(?:Figure|Fig\.|Plate|Map|Table|Illustration|Photo(?:graph)?|Picture|Image)\s(?:[0-9]{1,3}|[IVX]{1,5}|[A-Z])(?![a-z])|(?:Photo(?:graph)?|Picture|Image|Caption|Illustration|Map|Above|Below|Left|Right|Pictured)\s?:|\[(?:Image|Photo|Picture|Illustration)|Fig\.$)/,
  de: /^(?:\W{0,3})(?:(?:Abbildung|Abb\.|Tafel|Karte|Tabelle|Bild|Foto)\s(?:[0-9]{1,3}|[IVX]{1,5}|[A-Z])(?![a-zäöü])|(?:Foto|Bild|Abbildung|Bildunterschrift|Karte|Oben|Unten|Links|Rechts)\s?:|\[(?:Bild|Foto|Abbildung)|Abb\.$)/,
};

/** "The gate of Narva, photographed in 1936": a picture and who made it when, without a verb of its own. */
const pictures: Readonly<Record<Language, RegExp>> = {
  en: /^(?!.*\b(?:was|were|is|are|has|had|have|will|would)\b)[^.;:]{3,70}, (?:as )?(?:photographed|pictured|painted|drawn|engraved|sketched|seen|shown|depicted)(?: here)?(?: by [^.,;]{2,40})? (?:in|on|about|around|c\.|ca\.?|circa|before|after|during|from) [^;]{0,80}$/,
  de: /^[^.;:]{3,70}, (?:fotografiert|aufgenommen|gemalt|gezeichnet|gestochen|dargestellt|Aufnahme|Foto|Gemälde|Stich|Zeichnung)(?: von [^.,;]{2,40})? (?:im|in|am|um|von|vor|nach|aus|[12][0-9]{3})[^;]{0,80}$/,
};

/** A picture's line is short. */
const longestCaption = 160;

/** Whether a sentence by itself is a caption. */
function opensCaption(text: string, language: Language): boolean {
  return openings[language].test(text) || (text.length <= longestCaption && pictures[language].test(text));
}

/**
 * Tells of each sentence of a text, in order, whether it belongs to a caption: it tells of a picture, and the text goes on where it
 * was. A caption lasts as long as its paragraph, since "Fig. 2." may be a sentence by itself.
 */
export function captionFinder(language: Language): (sentence: Pick<Sentence, 'text' | 'paragraph'>) => boolean {
  let seen = -1;
  let captioned = -1;
  return ({ text, paragraph }) => {
    const opensParagraph = paragraph !== seen;
    seen = paragraph;
    if (opensCaption(text, language) && (opensParagraph || openings[language].test(text))) captioned = paragraph;
    return paragraph === captioned;
  };
}
