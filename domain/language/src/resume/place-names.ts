/** ISO 3166-1 codes by names and short forms countries go by in CVs, lower case. Source: ISO 3166-1:2020 and common native names. */
export const countryCodes: Record<string, string> = Object.fromEntries(
  `GB:united kingdom,uk,england,scotland,wales,northern ireland,great britain,u.k.;US:united states,usa,u.s.a.,united states of america,u.s.;IE:ireland,éire;DE:germany,deutschland,allemagne,alemania,duitsland;
AT:austria,österreich;CH:switzerland,schweiz,suisse,svizzera;FR:france,frankreich,francia;BE:belgium,belgique,belgië,belgien;NL:netherlands,the netherlands,nederland,niederlande,holland,pays-bas;LU:luxembourg,luxemburg;
ES:spain,españa,spanien,espagne;PT:portugal;IT:italy,italia,italien,italie;DK:denmark,danmark;SE:sweden,sverige;NO:norway,norge;FI:finland,suomi;IS:iceland;PL:poland,polska,polen;CZ:czech republic,czechia,česko;SK:slovakia;HU:hungary,magyarország;
RO:romania,românia;BG:bulgaria;GR:greece;HR:croatia,hrvatska;SI:slovenia;RS:serbia;BA:bosnia and herzegovina;AL:albania;MK:north macedonia;ME:montenegro;EE:estonia;LV:latvia;LT:lithuania;UA:ukraine;MD:moldova;TR:turkey,türkiye;RU:russia;CY:cyprus;MT:malta;
CA:canada;MX:mexico,méxico;BR:brazil,brasil;AR:argentina;CL:chile;CO:colombia;PE:peru,perú;UY:uruguay;EC:ecuador;VE:venezuela;CR:costa rica;JM:jamaica;TT:trinidad and tobago;
AU:australia;NZ:new zealand,aotearoa;IN:india;PK:pakistan;BD:bangladesh;LK:sri lanka;NP:nepal;CN:china;HK:hong kong;TW:taiwan;JP:japan;KR:south korea,korea;SG:singapore;MY:malaysia;TH:thailand;VN:vietnam;PH:philippines;ID:indonesia;
AE:united arab emirates,uae,dubai;SA:saudi arabia;QA:qatar;IL:israel;EG:egypt;MA:morocco,maroc;TN:tunisia,tunisie;DZ:algeria;NG:nigeria;GH:ghana;KE:kenya;ZA:south africa;UG:uganda;TZ:tanzania;ET:ethiopia;RW:rwanda;SN:senegal,sénégal;CI:ivory coast,côte d'ivoire;CM:cameroon,cameroun;ZW:zimbabwe`
    .split(';')
    .flatMap((entry): [string, string][] => {
      const [code = '', names = ''] = entry.trim().split(':')
      return names.split(',').map((name): [string, string] => [name, code])
    }),
)

/** States and provinces as they end an address in the United States, Canada and Australia. */
export const regionCodes = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE NSW VIC QLD SA TAS ACT NT'.split(
    ' ',
  ),
)

/** Languages people speak, by the names they give them in CVs, lower case. */
export const languageNames = new Set(
  `english german french spanish dutch italian portuguese polish russian ukrainian czech slovak hungarian romanian bulgarian greek turkish arabic hebrew persian farsi urdu hindi punjabi bengali tamil telugu gujarati marathi malayalam kannada
  mandarin cantonese chinese japanese korean vietnamese thai tagalog filipino malay indonesian swahili amharic yoruba igbo hausa zulu xhosa afrikaans welsh irish gaelic scots danish swedish norwegian finnish icelandic estonian latvian
  lithuanian croatian serbian bosnian slovenian macedonian albanian catalan basque galician latin esperanto maltese somali nepali sinhala pashto kurdish armenian georgian azerbaijani kazakh uzbek mongolian khmer lao burmese twi wolof māori maori bsl asl
  deutsch dänisch schwedisch norwegisch tschechisch ungarisch griechisch japanisch chinesisch kroatisch rumänisch ukrainisch breton deens turks marokkaans griego polaco catalan danois turc grec roumain berbère englisch französisch spanisch italienisch polnisch russisch türkisch arabisch niederländisch portugiesisch anglais allemand français espagnol italien néerlandais portugais arabe russe polonais chinois inglés alemán francés español castellano
  italiano portugués catalán euskera gallego árabe ruso chino engels duits frans spaans nederlands pools inglese tedesco francese spagnolo portoghese inglês alemão francês espanhol português malayalam creole shona lingala tigrinya`
    .split(/\s+/)
    .filter(Boolean),
)
