/** States of the world and a few regions, by their usual English names, and the adjectives made from them. */
export const countries: ReadonlySet<string> = new Set(
  (
    'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|' +
    'Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|Brunei|Bulgaria|' +
    'Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|' +
    'Czechoslovakia|Czech Republic|Denmark|Djibouti|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|England|' +
    'Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Gaza|Georgia|Germany|Ghana|Great Britain|Greece|Grenada|Guatemala|' +
    'Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|' +
    'Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Lithuania|' +
    'Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Mongolia|Montenegro|Morocco|' +
    'Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|' +
    'Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Prussia|Qatar|Romania|Russia|Rwanda|' +
    'Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|' +
    'Soviet Union|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Trinidad|Tunisia|' +
    'Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vatican|Venezuela|' +
    'Vietnam|Wales|West Germany|Yemen|Yugoslavia|Zambia|Zimbabwe|US|U.S.|USA|UK|U.K.|Europe|Asia|Africa|America|Antarctica'
  ).split('|'),
);

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
