const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Compounds of `wet` that name a kind of law, or none, and so no law in particular. */
export const COMMON_COMPOUNDS = words(
  `aanpassingswet aanvullingswet afwijkingswet amnestiewet arbeidswet asielwet basiswet begrotingswet belastingwet bestuurswet bevoegdhedenwet
  bijstandswet briefwet bundelwet conceptwet consensusrijkswet deelwet doelwet experimenteerwet experimentenwet evaluatiewet familiewet fusiewet
  gelegenheidswet goedkeuringswet hamerwet handhavingswet herstelwet hervormingswet hoofdwet implementatiewet initiatiefwet instellingswet intrekkingswet
  invoeringswet jaarwet kaderwet klassenwet landswet machtigingswet machtenwet materiewet milieuwet moederwet natuurwet nietwet noodwet onderwijswet
  ontwerpwet omnibuswet overgangswet paraplu-wet parapluwet politiekewet raamwet reparatiewet rechtswet rijkswet sectorwet slotwet speciale-wet spoedwet
  staatswet stelselwet strafwet suppletiewet technische-wet toezichtswet toestemmingswet uitvoeringswet uitzonderingswet vangnetwet veegwet
  verantwoordingswet verzamelwet voorbeeldwet wijzigingswet zorgwet zuiveringswet mensenwet modelwet mediumwet bedrijfswet taalwet grondwettewet`,
);

/** Capitalised words at the head of a name that no registry knows. */
export const HEADS =
  '(?:(?:Tijdelijke|Algemene|Nieuwe) (?:[Rr]ijks)?[Ww]et|(?:Rijks|Wijzigings|Invoerings|Uitvoerings|Implementatie|Aanvullings|Aanpassings|Verzamel|Instellings|Kader|Goedkeurings|Reparatie|Organisatie|Interim|Overgangs|Vaststellings|Machtigings|Intrekkings|Experimenten|Uitkerings|Splitsings)wet|Wet|Rijkswet' +
  '|(?:Tijdelijk )?(?:[Uu]itvoerings|[Aa]anvullings|[Ii]nvoerings|[Ii]nstellings|[Oo]ntwerp)?[Bb]esluit|(?:Tijdelijke |Ministeriële )?(?:[Uu]itvoerings|[Ss]ubsidie|[Ss]timulerings|[Aa]anwijzings)?[Rr]egeling|Beleidsregels?)';
/** What they begin with, folded. */
export const HEAD_STEMS = [
  ...[
    'tijdelijk',
    'algemene ',
    'nieuwe ',
    'ministeriele ',
    'wet ',
    'rijkswet',
    'kaderwet',
    'reparatiewet',
    'verzamelwet',
  ],
  ...[
    'wijzigingswet',
    'aanpassingswet',
    'implementatiewet',
    'goedkeuringswet',
    'invoerings',
    'uitvoerings',
    'aanvullings',
    'organisatiewet',
    'interimwet',
    'overgangswet',
    'vaststellingswet',
    'machtigingswet',
    'intrekkingswet',
    'experimentenwet',
    'uitkeringswet',
    'splitsingswet',
  ],
  ...['instellings', 'ontwerpbesluit', 'besluit ', 'subsidieregeling', 'stimuleringsregeling', 'aanwijzingsregeling'],
  ...['regeling ', 'beleidsregel'],
];

/** Heads of a treaty's name that no registry knows. */
export const TREATY_HEADS =
  '(?:(?:Internationaal|Europees|Europese|VN-?|Gemengd) ?)?(?:Verdrag|Protocol|Conventie)(?= (?:inzake|betreffende|tegen|tot|ter|voor|over|nopens|van (?:de |het )?\\p{Lu})[ \\p{L}])';
/** What they begin with, folded. */
export const TREATY_STEMS = [
  ...['internationaal', 'europees', 'europese', 'gemengd', 'vn ', 'vn-', 'vnv', 'vnp', 'vnc'],
  ...['verdrag ', 'protocol ', 'conventie '],
];

/** Words at which a name ends: verbs, and what opens another clause. */
export const ENDS = words(
  `is was waren zijn wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten mag mogen mocht zal zullen zou zouden
  wil willen wilde gaat gaan ging gingen komt komen kwam kwamen doet doen deed staat staan stond blijft blijven bleef geldt gelden gold biedt bieden bood
  bevat bevatten regelt regelen regelde bepaalt bepalen bepaalde kent kennen stelt stellen stelde geeft geven gaf maakt maken maakte leidt leiden leidde
  beoogt beogen beoogde ziet zien zag voorziet voorzien voorzag vereist vereisen verplicht verplichten verbiedt verbieden schrijft schrijven treedt treden
  trad krijgt krijgen kreeg houdt houden hield valt vallen viel ligt liggen lag betekent betekenen vormt vormen zorgt zorgen zorgde loopt lopen werkt werken
  volgt volgen volgde wijzigt vervalt vervangt toepast toe af aangenomen aangepast ingediend ingevoerd ingetrokken gewijzigd gepubliceerd geëvalueerd bedoeld genoemd behandeld
  opgenomen vastgelegd vastgesteld geregeld onder niet geen ook al nog wel weer reeds echter daarom daarmee daarin daarnaast dus maar want omdat doordat zodat
  indien wanneer als dan dat die waarin waarmee waarbij waarop waardoor waarvan waaronder welke wie wat om of dan hoe zoals aangezien hierbij hiermee hierop
  hierin momenteel inmiddels per sinds vanaf sedert volgens conform wegens gezien gelet er u ik wij we zij ze hij het's deze dit hun haar zijn's ons onze uw
  alsmede alsook evenals respectievelijk terwijl tot nu hoewel mits tenzij biedt beschermt gaande verder steeds altijd nooit vaak soms juist alleen slechts
  zowel beide enkel eerst eveneens eerder later straks binnenkort snel zo te gedurende tijdens zonder na's namelijk immers overigens wijzen stemmen`,
);

/** Compounds of `besluit` and `regeling`, folded, that bear a capital and still name nothing. */
export const COMMON_RULES = words(
  `tracebesluit rijkscoordinatieregeling kabinetsbesluit raadsbesluit collegebesluit uitvoeringsbesluit uitvoeringsregeling instellingsbesluit ontwerpbesluit ontwerpregeling
  aanwijzingsbesluit wijzigingsbesluit benoemingsbesluit projectbesluit verkeersbesluit subsidieregeling mandaatbesluit hoofdbesluit deelbesluit bestuursbesluit
  inwerkingtredingsbesluit intrekkingsbesluit handhavingsbesluit kroonbesluit koningsbesluit ministerraadsbesluit beleidsregeling overgangsregeling
  schaderegeling spoedregeling compensatieregeling dienstregeling tegemoetkomingsregeling klachtenregeling klokkenluidersregeling cao-regeling
  salderingsregeling pensioenregeling vertrekregeling expatregeling regeling besluit gedoogbesluit adviesbesluit wetsbesluit voorzitterschapsbesluit
  hoofdlijnenbesluit voorkeursbesluit startbesluit commissiebesluit toelatingsbesluit bijstellingsbesluit overnameregeling opkoopregeling`,
);

/** Abbreviations that are words or other things' abbreviations too: name a law only with an article before them. */
export const DOUBTFUL: ReadonlySet<string> = new Set([
  'Was',
  'WAS',
  'RR',
  'IB',
  'RO',
  'OKE',
  'ATB',
  'BBV',
  'Kw',
  'Wd',
  'Mw',
  'Aw',
  'Bw',
  'CW',
  'RPR',
  'Vb',
  'Handvest',
  'handvest',
  'Statuut',
  'statuut',
]);
/** Likewise, unless `de` or `het` goes before: `het Bal`. */
export const DOUBTFUL_BARE: ReadonlySet<string> = new Set([
  'Bal',
  'BIG',
  'Ow',
  'Or',
  'Ob',
  'Pw',
  'PW',
  'Vw',
  'Gw',
  'GW',
  'Tw',
  'TW',
  'Wm',
  'Ww',
  'Jw',
]);

/** Words that may join the nouns of a name; a name never ends in one. */
export const JOINTS = words(
  'op tot ter van inzake houdende voor in tegen bij met rond over betreffende naar aan door tussen en uit om ten binnen',
);
/** Those of them that may follow the head itself. */
export const FIRST_JOINTS = words('op tot ter van inzake houdende voor tegen betreffende over');
export const ARTICLES = words('de het een');
