/** Places by their usual English names, as tables; names are parted by `|`. Cities stand in `../gazetteer/cities.ts`. */

/** Every state and territory of ISO 3166-1, other usual names of them, and states that are no more. */
export const countries =
  'Afghanistan|Åland Islands|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla|Antarctica|Antigua and Barbuda|Antigua|' +
  'Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|' +
  'Bhutan|Bolivia|Bosnia and Herzegovina|Bosnia-Hercegovina|Bosnia|Botswana|Bouvet Island|Brazil|British Indian Ocean Territory|' +
  'British Virgin Islands|Britain|Great Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cabo Verde|' +
  'Caribbean Netherlands|Cayman Islands|Central African Republic|Chad|Chile|China|Christmas Island|Cocos Islands|Cocos Keeling Islands|' +
  'Colombia|Comoros|Congo|Congo-Brazzaville|Congo-Kinshasa|Democratic Republic of Congo|Democratic Republic of the Congo|' +
  'Republic of Congo|Republic of the Congo|Cook Islands|Costa Rica|Côte d’Ivoire|Ivory Coast|Croatia|Cuba|Curaçao|Cyprus|Czechia|' +
  'Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|England|' +
  'Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|Ethiopia|Falkland Islands|Falklands|Faroe Islands|Fiji|Finland|France|' +
  'French Guiana|French Polynesia|French Southern Territories|Gabon|Gambia|Gaza|Gaza Strip|Georgia|Germany|Ghana|Gibraltar|Greece|' +
  'Greenland|Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Heard and McDonald Islands|Holland|Honduras|' +
  'Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Isle of Man|Israel|Italy|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|' +
  'Kiribati|Korea|North Korea|South Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|' +
  'Luxembourg|Macao|Macau|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|' +
  'Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|' +
  'Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue|Norfolk Island|Northern Ireland|Northern Mariana Islands|' +
  'Norway|Oman|Pakistan|Palau|Palestine|Palestinian Territories|Panama|Papua New Guinea|Paraguay|People’s Republic of China|Peru|' +
  'Philippines|Pitcairn Islands|Poland|Portugal|Puerto Rico|Qatar|Réunion|Romania|Russia|Russian Federation|Rwanda|Samoa|San Marino|' +
  'São Tomé and Príncipe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Sint Maarten|Slovakia|Slovenia|' +
  'Solomon Islands|Somalia|South Africa|South Georgia and South Sandwich Islands|South Sudan|Spain|Sri Lanka|St. Barthélemy|St. Helena|' +
  'St. Kitts and Nevis|St. Lucia|St. Martin|St. Pierre and Miquelon|St. Vincent and Grenadines|St. Vincent and the Grenadines|Sudan|' +
  'Suriname|Svalbard and Jan Mayen|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tokelau|Tonga|Trinidad and Tobago|' +
  'Trinidad|Tunisia|Turkey|Türkiye|Turkmenistan|Turks and Caicos Islands|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.|' +
  'United Kingdom|UK|U.K.|United States|United States of America|US|U.S.|USA|U.S.A.|America|U.S. Outlying Islands|' +
  'U.S. Virgin Islands|Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Holy See|Venezuela|Vietnam|Viet Nam|Wales|Wallis and Futuna|' +
  'Western Sahara|Yemen|Zambia|Zimbabwe|' +
  'Abyssinia|Austria-Hungary|Byzantium|Ceylon|Czechoslovakia|Dahomey|East Germany|East Pakistan|Formosa|German Democratic Republic|GDR|' +
  'Federal Republic of Germany|Byzantine Empire|Ottoman Empire|Roman Empire|Holy Roman Empire|British Empire|Russian Empire|Soviet Union|' +
  'Soviet Russia|USSR|U.S.S.R.|North Vietnam|South Vietnam|North Yemen|South Yemen|Persia|Prussia|Rhodesia|Siam|Transjordan|' +
  'Upper Volta|West Germany|Yugoslavia|Zaire';

/** Parts of the world and of states; what has a word like "River" in its name needs no entry. */
export const regions =
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Central Asia|East Asia|South Asia|Southeast Asia|' +
  'Asia Minor|Asia Pacific|Middle East|Mideast|Near East|Far East|Eastern Europe|Western Europe|Central Europe|North Africa|West Africa|' +
  'East Africa|Southern Africa|sub-Saharan Africa|Horn of Africa|Maghreb|Levant|Balkans|Baltics|Caucasus|Caribbean|Mediterranean|' +
  'Scandinavia|Siberia|Sahel|Sahara|Arctic|Antarctic|Pacific|Atlantic|Indochina|Iberia|Anatolia|Mesopotamia|Oceania|Polynesia|' +
  'Persian Gulf|West Bank|Golan Heights|Golan|Sinai|East Jerusalem|Kurdistan|Kashmir|Punjab|Crimea|Donbas|Donbass|Chechnya|Dagestan|' +
  'Ingushetia|Abkhazia|South Ossetia|North Ossetia|Nagorno-Karabakh|Transnistria|Tibet|Xinjiang|Manchuria|Inner Mongolia|Darfur|Tigray|' +
  'Katanga|Biafra|Cabinda|Eritrea|Somaliland|Aceh|West Papua|Papua|Borneo|Sumatra|Java|Bali|Luzon|Mindanao|Sulawesi|Guadalcanal|' +
  'Okinawa|Honshu|Hokkaido|Kyushu|Hainan|Sakhalin|Bavaria|Saxony|Westphalia|Rhineland|Hesse|Brandenburg|Pomerania|Silesia|Galicia|' +
  'Bohemia|Moravia|Sudetenland|Transylvania|Wallachia|Moldavia|Bessarabia|Dobruja|Thrace|Thessaly|Attica|Peloponnese|Peloponnesus|Crete|' +
  'Rhodes|Corfu|Sicily|Sardinia|Corsica|Tuscany|Lombardy|Piedmont|Umbria|Calabria|Savoy|Provence|Brittany|Normandy|Burgundy|Alsace|' +
  'Lorraine|Alsace-Lorraine|Gascony|Aquitaine|Champagne|Picardy|Flanders|Wallonia|Brabant|Zeeland|Friesland|Castile|Catalonia|Andalusia|' +
  'Aragon|Navarre|Asturias|Extremadura|Basque Country|Jutland|Schleswig-Holstein|Lapland|Karelia|Livonia|Courland|Galilee|Judea|Judaea|' +
  'Samaria|Hejaz|Yorkshire|Lancashire|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Ulster|Munster|Leinster|Connacht|Gaul|' +
  'Britannia|Macedon|Numidia|Bithynia|Cappadocia|Cilicia|Pontus|Lydia|Phrygia|Ionia|Parthia|Bactria|Hispania|Carthage|Sparta|Babylon|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|' +
  'Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|' +
  'New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
  'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Midwest|Silicon Valley|' +
  'Southern California|Northern California|Long Island|Manhattan|Brooklyn|Bronx|Alberta|British Columbia|Manitoba|New Brunswick|' +
  'Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon|New South Wales|Queensland|Tasmania|' +
  'Western Australia|Northern Territory|Gujarat|Bihar|Uttar Pradesh|Rajasthan|Kerala|Tamil Nadu|Bengal|West Bengal|Assam|Maharashtra|' +
  'Sindh|Baluchistan|Balochistan|Waziristan|Helmand|Guangdong|Sichuan|Hunan|Hubei|Fujian|Yunnan|Shandong|Chiapas|Baja California|Yucatan|' +
  'Patagonia|Amazonia';

/** Large cities whose English name is not the one that GeoNames lists first, and cities whose name has changed. */
export const wellKnownCities =
  'New York|The Hague|Antwerp|Cologne|Nuremberg|Hanover|Gothenburg|Seville|Ghent|Bruges|Basel|Venice|Florence|Naples|Luxor|Basra|Nasiriya|' +
  'Najaf|Fallujah|Falluja|Raqqa|Hama|Kiev|Kharkov|Odessa|Lvov|Dnepropetrovsk|Kishinev|Vilna|Danzig|Königsberg|Breslau|Leningrad|' +
  'Stalingrad|Petrograd|Constantinople|Bombay|Calcutta|Madras|Bangalore|Rangoon|Saigon|Peking|Nanking|Canton|Tientsin|Mukden|Port Arthur|' +
  'Batavia|Edo|Pusan|Inchon|Taegu|Kinsasha|Mecca|Medina|Jaffa|Haifa|Nazareth|Bethlehem|Hebron|Ramallah|Nablus|Jenin|' +
  'Pearl Harbor|Srebrenica|Verdun|Dunkirk|Gallipoli|Washington, D.C.|Los Angeles|San Francisco|San Diego|St. Louis|' +
  'Las Vegas|Salt Lake City|Hollywood|Cincinnati|Pittsburgh|Geneva|Zurich|Brussels|Lyons|Marseilles|Cape Town';

/** Places whose name alone may as well be a person, a company or a word. */
export const alsoOtherThings =
  'Adelaide|Sydney|Sofia|Hamilton|Natal|Salvador|Constantine|Valencia|Stanley|Victoria|Douglas|Salem|Kingston|Samara|Washington|' +
  'Charlotte|Raleigh|Austin|Dallas|Denver|Male|Mesa|Perm|Phoenix|Queens|Sale|Essen|Columbus|Houston|Santiago|Santos|Nassau|Kano|Cali|Teni|' +
  'Toyota|Kawasaki|Pereira|Merida|Rosario|Portland|Jos|Oran|Surat|Honcho|Lincoln|Jackson|Madison|Florence|Lima|Canton|Carrefour|Roseau|' +
  'Aba|Bern|Newcastle|Plymouth|Trujillo|Leon|Oakland|Salta|Sucre|Batavia|Edo|Paris|' +
  'Jordan|Georgia|Chad|Jersey|Guernsey|Montserrat|Dominica|Grenada|Trinidad|Holland|' +
  'Virginia|Dakota|Carolina|Kent|Essex|Norfolk|Suffolk|Surrey|Devon|Lorraine|Champagne|Alsace|Burgundy|Savoy|Java|Bali|Attica|' +
  'Rhodes|Brittany|Lydia|Indiana|Montana|Maine|Pacific|Atlantic|Delaware|Brandenburg|Munster|Hesse|Navarre|Punjab|Carthage|Sparta|Bronx';
