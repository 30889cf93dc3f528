/** Adjectives made from names of states, peoples and faiths: they describe, and name nobody by themselves. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    'Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian Azerbaijani Balkan Bangladeshi ' +
    'Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Canadian Chechen Chilean Chinese Colombian ' +
    'Congolese Croatian Cuban Czech Danish Dutch Egyptian English Estonian Ethiopian European Filipino Finnish French Georgian ' +
    'German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamist Israeli Italian Japanese ' +
    'Jewish Jordanian Kenyan Korean Kurdish Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian Maltese Mexican Moroccan Muslim ' +
    'Nazi Nepalese Nigerian Norwegian Ottoman Pakistani Palestinian Persian Peruvian Polish Portuguese Prussian Roman Romanian ' +
    'Russian Rwandan Saudi Scottish Serb Serbian Shia Slovak Somali Soviet Spanish Sudanese Sunni Swedish Swiss Syrian Taiwanese ' +
    'Thai Tibetan Tunisian Turkish Ugandan Ukrainian Venezuelan Vietnamese Welsh Yemeni Zimbabwean'
  ).split(' '),
);
