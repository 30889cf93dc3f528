import { looksLikeDate } from '../reading/looksLikeDate.ts';

export const looksLike = looksLikeDate({
  months:
    '(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\\.?',
  leads: '[Aa]m|[Bb]is|[Ss]eit|[Vv]om|[Zz]um|[Aa]b|den|[Vv]or|[Nn]ach|[Vv]on',
  series:
    'Nr|[Vv]ersion|Fassung|Abschnitt|Kapitel|Teil|Punkt|Artikel|Absatz|Seite|Richtlinie|Verordnung|Beschluss|Bericht|Az|§|Drucksache',
  quarter: '(?:Quartal|Vierteljahr)',
});
