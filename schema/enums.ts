import { ENTITY_LABELS } from '../src/domain/labels.ts';
import { REFERENCE_TYPES } from '../src/references/registry.ts';
import { builder } from './builder.ts';

/** `law-article`, `LawArticle` → `LAW_ARTICLE`. */
export const screaming = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .replaceAll('-', '_')
    .toUpperCase();

const valuesOf = (described: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(described).map(([value, description]) => [screaming(value), { value, description }]),
  );

/** Built from the registered reference types, so it cannot drift from them. */
export const MentionType = builder.enumType('MentionType', {
  description: 'What a mention names (soort verwijzing).',
  values: valuesOf(Object.fromEntries(REFERENCE_TYPES.map(({ kind, description }) => [kind, description]))),
});

export const ResolutionStatus = builder.enumType('ResolutionStatus', {
  description: 'Whether it is known which thing a mention means.',
  values: valuesOf({
    resolved: 'One meaning was accepted.',
    ambiguous: 'Several meanings are possible; see candidates.',
    unresolved: 'Found in the text, but not known which one.',
  }),
});

/** Kinds of entities by label, described. */
export const CITABLE: Readonly<Record<(typeof ENTITY_LABELS)[number], string>> = {
  Person: 'A member or office holder (persoon).',
  Post: 'An office (ambt).',
  Ministry: 'A ministry (ministerie).',
  Party: 'A party or group (partij, fractie).',
  Organization: 'A body (organisatie); ministries and parties count as well.',
  Law: 'A regulation or treaty (wet, regeling, verdrag).',
  LawArticle: 'An article of a regulation (wetsartikel).',
  EuAct: 'An act of the European Union (verordening, richtlijn).',
  CourtDecision: 'A judgment (uitspraak).',
  Kamerstuk: 'A parliamentary paper (Kamerstuk); motions and letters count as well.',
  Dossier: 'A dossier of papers (Kamerstukdossier).',
  Motion: 'A motion or amendment (motie, amendement).',
  Letter: 'A letter to parliament (Kamerbrief).',
  NewsArticle: 'An item of a news medium (nieuwsbericht).',
  WebPage: 'A web address (webpagina).',
  Work: 'Another cited work: earlier answers, records, gazettes (werk).',
};

/** Built from the graph's labels. */
export const CitableType = builder.enumType('CitableType', {
  description: 'Kinds of things that a document can refer to, e.g. `LAW_ARTICLE`.',
  values: valuesOf(Object.fromEntries(ENTITY_LABELS.map((label) => [label, CITABLE[label]]))),
});

export const DocumentKind = builder.enumType('DocumentKind', {
  description: 'Kinds of documents (soort stuk).',
  values: valuesOf({
    answer: 'Answers to questions, the questions often with them (antwoord op Kamervragen).',
    postponement: 'A letter that the answer comes later (uitstelbericht).',
    questions: 'Questions without answers (Kamervragen).',
    letter: 'A letter to parliament (Kamerbrief).',
    motion: 'A motion (motie).',
    kamerstuk: 'Another parliamentary paper (Kamerstuk).',
    handelingen: 'The record of a debate (Handelingen).',
    other: 'Something else.',
  }),
});

export const PartKind = builder.enumType('PartKind', {
  description: 'Kinds of parts of a document (soort deel).',
  values: valuesOf({
    head: 'What stands before the first question or paragraph (kop).',
    question: 'A question (vraag).',
    answer: 'An answer (antwoord).',
    note: 'A footnote or endnote (noot).',
    body: 'Other text (tekst).',
  }),
});

export const LinkReason = builder.enumType('LinkReason', {
  description: 'Why a mention takes its meaning from another.',
  values: valuesOf({
    footnote: 'Its note says what is meant (noot).',
    alias: 'A short name that was introduced before: `hierna: de Arbowet`.',
    antecedent: 'It points back: `die wet`, `deze motie`.',
    'same-phrase': 'The same words were resolved elsewhere in the document.',
  }),
});

export const Chamber = builder.enumType('Chamber', {
  description: 'A chamber of parliament (Kamer).',
  values: { TK: { value: 'tk', description: 'Tweede Kamer.' }, EK: { value: 'ek', description: 'Eerste Kamer.' } },
});

/** Relationships that a way or a neighbourhood can follow; mentions apart, which say no more than CITES. */
export const RELATIONSHIPS = {
  CITES: 'A part of a document cites something; derived from its mentions.',
  HAS_PART: 'A document has a question, answer or note.',
  ANSWERS: 'An answer answers a question.',
  NOTE_OF: 'A note belongs to the part where its marker stands.',
  ASKED_BY: 'A question was asked by a member.',
  SUBMITTED_BY: 'Questions or a motion were submitted by a member.',
  SIGNED_BY: 'A document was signed by a person.',
  ADDRESSED_TO: 'Questions are addressed to an office.',
  ANSWERED_BY: 'A document is the answer of an office.',
  MEMBER_OF: 'A person sat for a party.',
  HOLDS: 'A person held an office.',
  POST_OF: 'An office belongs to a ministry.',
  PART_OF: 'An article stands in a law; a book in its code.',
  IN_DOSSIER: 'A paper belongs to a dossier.',
} as const;

export const RelationshipType = builder.enumType('RelationshipType', {
  description: 'Relationships between nodes (soort relatie); see docs/graph-model.md.',
  values: Object.fromEntries(
    Object.entries(RELATIONSHIPS).map(([value, description]) => [value, { value, description }]),
  ),
});
