import { looksLikeDate } from '../reading/looksLikeDate.ts';

export const looksLike = looksLikeDate({
  months:
    '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\\.?',
  leads: '[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]ated|[Oo]f|[Ii]n',
  series:
    'no|nos|nr|No|Nos|[Vv]ersion|v|[Ss]ection|[Ss]ec|[Cc]hapter|[Pp]art|[Rr]oute|[Cc]ase|[Dd]irective|[Rr]egulation|[Rr]esolution|[Rr]eport|[Ii]ssue|[Aa]rticle|[Pp]aragraph|[Pp]age|§',
  quarter: 'quarter',
});
