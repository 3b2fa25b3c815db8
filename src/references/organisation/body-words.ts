import { endingTest } from '../shared/endings.ts';

/** A word that a name of a body has in it, whole or as the end of a compound: `Jeugdautoriteit`, `Civic Space Fund`. */
const BODY_NOUN =
  /(?:organisati(?:e|es)|autoriteit|inspectie|commissie|comité|raad|college|dienst|diensten|bureau|instituut|instelling|stichting|vereniging|bond|federatie|unie|fonds|centrum|centra|agentschap|academie|universiteit|hogeschool|school|bank|kamer|team|groep|genootschap|platform|netwerk|coalitie|alliantie|beraad|overleg|samenwerking|verband|hof|rechtbank|politie|parket|eenheid|ziekenhuis|corporatie|maatschappij|coöperatie|holding|bedrijf|ombudsman|loket|meldpunt|secretariaat|missie|liga|beweging|orde|tafel|branche|organi[sz]ation|office|agency|council|committee|commission|association|foundation|institute|cent(?:re|er)|fund|union|authority|forum|alliance|network|group|court|university|service|board|federation|society|movement|coalition|partnership|company|nederland|international)$/iu;

/** A word that makes it a rule, a plan, a thing or an illness instead. */
const OTHER_NOUN =
  /(?:wet|wetboek|besluit|regeling|verordening|richtlijn|verdrag|protocol|convenant|akkoord|verklaring|plan|programma|project|register|registratie|systeem|code|norm|toets|ministerie|ministeries|minister|artikel|uitkering|toeslag|belasting|subsidie|budget|rapportage|rapport|onderzoek|ziekte|syndroom|stoornis|vergunning|begroting|ruimte|zone|gebied|gebieden|stof|stoffen|model|methode|monitor|kader|beleid|visie|nota|agenda|aanpak|strategie|opleiding|onderwijs|zorg|premie|fraude|kosten|tarief|middelen|product|voorziening|act|regulation|directive|strategy|agreement|staten|verkenning|assistant|afspraken|rechtsvermoeden|beëindiging|gezag|productverbetering|beleidskader|inrichting|toestemming|bescherming|convention|plannen|disorder|system|procedure|verlof|contract|lijn|weg|vliegtuig|studie|analyse|vraag|vragen|antwoord|kamerstuk|belang|baseline|dienstverlening|management|index|grens|waarde|getal|recht)(?:en|s)?$/iu;

const wordsOf = (name: string): string[] => name.split(/[\s-]+/u);

/** Whether the words of a name say that it is a body, that it is something else, or neither. */
export const bodyLikeness = (name: string): 'body' | 'other' | 'open' => {
  const words = wordsOf(name);
  const first = words[0] ?? '';
  if (OTHER_NOUN.test(first) && !BODY_NOUN.test(first)) return 'other';
  if (words.some((word) => BODY_NOUN.test(word))) return 'body';
  return words.some((word) => OTHER_NOUN.test(word)) ? 'other' : 'open';
};

/** Ends of a word before a name that say what sort of body bears it: `het chemiebedrijf X`, `branchevereniging Y`. */
export const endsAsSortOfBody = endingTest(
  'bedrijf concern organisatie vereniging stichting vakbond verzekeraar leverancier corporatie instelling aanbieder ziekenhuis universiteit hogeschool onderzoeksbureau adviesbureau kennisinstituut onderzoeksinstituut instituut keten fabrikant producent maatschappij vervoerder uitzendbureau incassobureau denktank pensioenfonds investeerder ontwikkelaar netbeheerder actiegroep recherchebureau ingenieursbureau reclamebureau consultancybureau architectenbureau schoonmaakbureau koepel federatie coöperatie exploitant uitgeverij rederij startup start-up consortium bank ngo webwinkel recycler advocatenkantoor accountantskantoor notariskantoor voetbalclub basisschool scholengemeenschap huisartsenketen'.split(
    ' ',
  ),
);

/** People and things of a body: `Bunq-medewerkers`, `de directeur van Bunq`. */
export const OF_A_BODY: ReadonlySet<string> = new Set(
  'medewerker medewerkers werknemers personeel personeelsleden directeur directie topman topvrouw bestuur bestuurder bestuurders bestuursvoorzitter ceo CEO klanten klant aandeelhouder aandeelhouders vestiging vestigingen filialen woordvoerder toezicht commissarissen faillissement dochterbedrijf dochteronderneming moederbedrijf oprichter oprichters eigenaar onderaannemers bank groep fabriek'.split(
    ' ',
  ),
);

/** Sorts of bodies as the second half of a name: `PKI-consortium`. */
export const SORT_BEHIND: ReadonlySet<string> = new Set(
  'consortium alliantie coalitie stichting vereniging federatie'.split(' '),
);

/** Several bodies whose names follow: `organisaties zoals A, B en C`. */
export const SORTS_OF_BODIES = `(?:bedrijven|organisaties|(?:onderzoeks|advies|ingenieurs)bureaus|brancheorganisaties|koepels|vakcentrales|kennisinstellingen|uitvoerders|concerns|instellingen|verenigingen|stichtingen|banken|ketens|platforms|aanbieders|ngo['’]s|NGO['’]s|supermarkten|fabrikanten|producenten|verzekeraars|waakhonden|universiteiten|ziekenhuizen|netbeheerders|vakbonden|corporaties|partners)`;
