import type { MoreFields } from './connection.ts';
import { Chamber, LinkReason } from './enums.ts';
import { AS_STORED, edgeProperty, nodes, optionalOnEdge } from './fields.ts';
import { Mention } from './refs.ts';

/** Evidence of a citation (bewijs). */
export const citation: MoreFields = (t) => ({
  count: t.int(edgeProperty('count', 'How many mentions support this citation (aantal).')),
  direct: t.boolean(
    edgeProperty('direct', 'False where only an article of the law, or a paper of the dossier, is named.'),
  ),
  confidence: t.float(edgeProperty('confidence', 'Probability in [0, 1] that the citation is right (zekerheid).')),
  date: t.field({ type: 'Date', ...optionalOnEdge('date', 'Day of the citing document (datum).') }),
  firstStart: t.int(
    edgeProperty('firstStart', 'Where its first mention starts in `document.text`, in UTF-16 code units.'),
  ),
  evidence: t.field({
    type: [Mention],
    ...nodes(
      'UNWIND {r}.mentionIds AS {x1} MATCH ({t}:Mention {id: {x1}})',
      'The mentions that show it, in text order: the words, their place, the sentence, the rule (bewijs).',
      AS_STORED,
      AS_STORED,
    ),
  }),
});

/** How a target was found. */
export const target: MoreFields = (t) => ({
  confidence: t.float(edgeProperty('confidence', 'Probability in [0, 1] that this is meant (zekerheid).')),
  method: t.string(
    optionalOnEdge('method', 'How: `identifier`, `registry`, `alias`, `antecedent`, `footnote` or `curated`.'),
  ),
  note: t.string(optionalOnEdge('note', 'Why, in one sentence (toelichting).')),
  paragraph: t.string(optionalOnEdge('paragraph', 'Paragraph of the article (lid), e.g. `2`.')),
  item: t.string(optionalOnEdge('item', 'Item of the article (onderdeel), e.g. `a`.')),
});

/** What a mention may mean where that is not decided. */
export const candidate: MoreFields = (t) => ({
  confidence: t.float(edgeProperty('confidence', 'Probability in [0, 1] that this is meant (zekerheid).')),
  note: t.string(optionalOnEdge('note', 'Why it is possible, in one sentence (toelichting).')),
});

/** What was probably meant where the source seems wrong. */
export const suspicion: MoreFields = (t) => ({
  confidence: t.float(edgeProperty('confidence', 'Probability in [0, 1] of the suspicion (zekerheid).')),
  reason: t.string(edgeProperty('reason', 'Why the source is doubted (reden).')),
});

const period: MoreFields = (t) => ({
  startDate: t.field({ type: 'Date', ...optionalOnEdge('startDate', 'First day (begin); null where unknown.') }),
  endDate: t.field({ type: 'Date', ...optionalOnEdge('endDate', 'First day after it (einde); null while it lasts.') }),
});

export const membership: MoreFields = (t) => ({
  ...period(t),
  chamber: t.field({ type: Chamber, ...edgeProperty('chamber', 'The chamber (Kamer) sat in.') }),
});

export const tenure: MoreFields = (t) => ({
  ...period(t),
  cabinet: t.string(optionalOnEdge('cabinet', 'Cabinet (kabinet), e.g. `rutte-iii`.')),
});

export const meaning: MoreFields = (t) => ({
  why: t.field({ type: LinkReason, ...edgeProperty('why', 'Why the one takes its meaning from the other.') }),
});

export const marker: MoreFields = (t) => ({
  start: t.int(edgeProperty('start', "Where the note's marker starts in `document.text`.")),
  end: t.int(edgeProperty('end', 'First character behind the marker.')),
});
