import { connectionOf } from './connection.ts';
import * as edges from './edges.ts';
import * as refs from './refs.ts';

export const DocumentConnection = connectionOf('Document', refs.Document, 'documents (stukken)');
export const PartConnection = connectionOf('DocumentPart', refs.DocumentPart, 'parts of documents (delen)');
export const QuestionConnection = connectionOf('Question', refs.Question, 'questions (vragen)');
export const AnswerConnection = connectionOf('Answer', refs.Answer, 'answers (antwoorden)');
export const NoteConnection = connectionOf('Note', refs.Note, 'notes (noten)');
export const NoteMarkerConnection = connectionOf('NoteMarker', refs.Note, 'notes with their markers (noten)', {
  edge: edges.marker,
});
export const MentionConnection = connectionOf('Mention', refs.Mention, 'mentions (vermeldingen)');
export const LinkedMentionConnection = connectionOf('LinkedMention', refs.Mention, 'mentions that lean on each other', {
  edge: edges.meaning,
});
export const CitationConnection = connectionOf('Citation', refs.Citable, 'cited things (geciteerd)', {
  edge: edges.citation,
});
export const CitingConnection = connectionOf('Citing', refs.DocumentPart, 'citing parts (geciteerd door)', {
  edge: edges.citation,
});
export const TargetConnection = connectionOf('Target', refs.Citable, 'targets of a mention (doelen)', {
  edge: edges.target,
});
export const CandidateConnection = connectionOf('Candidate', refs.Citable, 'candidates (mogelijke doelen)', {
  edge: edges.candidate,
});
export const SuspicionConnection = connectionOf('Suspicion', refs.Citable, 'suspicions (vermoedens)', {
  edge: edges.suspicion,
});
export const ReferringConnection = connectionOf('Referring', refs.Mention, 'mentions that refer to it (verwijzingen)', {
  edge: edges.target,
});
export const PossibleConnection = connectionOf('PossibleMention', refs.Mention, 'mentions that may refer to it', {
  edge: edges.candidate,
});
export const SuspectedConnection = connectionOf('SuspectedMention', refs.Mention, 'mentions suspected to mean it', {
  edge: edges.suspicion,
});
export const PersonConnection = connectionOf('Person', refs.Person, 'people (personen)');
export const PartyConnection = connectionOf('Party', refs.Party, 'parties (partijen)');
export const MinistryConnection = connectionOf('Ministry', refs.Ministry, 'ministries (ministeries)');
export const OrganizationConnection = connectionOf('Organization', refs.Agent, 'bodies (organisaties)');
export const PostConnection = connectionOf('Post', refs.Post, 'offices (ambten)');
export const MemberConnection = connectionOf('Member', refs.Person, 'members (leden)', { edge: edges.membership });
export const MembershipConnection = connectionOf('Membership', refs.Party, 'memberships (lidmaatschappen)', {
  edge: edges.membership,
});
export const HolderConnection = connectionOf('Holder', refs.Person, 'holders of an office (ambtsdragers)', {
  edge: edges.tenure,
});
export const TenureConnection = connectionOf('Tenure', refs.Post, 'offices held (ambten)', { edge: edges.tenure });
export const LawConnection = connectionOf('Law', refs.Law, 'regulations (wetten, regelingen, verdragen)');
export const LawArticleConnection = connectionOf('LawArticle', refs.LawArticle, 'articles (wetsartikelen)');
export const EuActConnection = connectionOf('EuAct', refs.EuAct, 'acts of the European Union');
export const CourtDecisionConnection = connectionOf('CourtDecision', refs.CourtDecision, 'judgments (uitspraken)');
export const KamerstukConnection = connectionOf('Kamerstuk', refs.Paper, 'parliamentary papers (Kamerstukken)');
export const DossierConnection = connectionOf('Dossier', refs.Dossier, 'dossiers');
export const MotionConnection = connectionOf('Motion', refs.Motion, 'motions and amendments (moties)');
export const LetterConnection = connectionOf('Letter', refs.Letter, 'letters to parliament (Kamerbrieven)');
export const NewsArticleConnection = connectionOf('NewsArticle', refs.NewsArticle, 'news items (nieuwsberichten)');
export const WebPageConnection = connectionOf('WebPage', refs.WebPage, 'web pages (webpagina’s)');
export const WorkConnection = connectionOf('Work', refs.Work, 'other works (werken)');
export const JudgementConnection = connectionOf('Judgement', refs.Judgement, 'judgements by people (oordelen)');
