import { node, optional } from '../fields.ts';
import { NodeInterface } from '../node.ts';
import { one } from '../queries/entry.ts';
import { DocumentPart, Note } from '../refs.ts';

Note.implement({
  description: 'A footnote or endnote (noot).',
  interfaces: [NodeInterface, DocumentPart],
  extensions: { label: 'Note', rank: 7, isA: 'TextPart' },
  fields: (t) => ({
    label: t.string(optional('label', 'Its printed number (nootnummer), e.g. `1`.')),
    noteOf: t.field({
      type: DocumentPart,
      ...node('({n})-[:NOTE_OF]->({t})', 'The part where its marker stands (bij); null where no marker was found.'),
    }),
  }),
});

one('note', { type: Note, label: 'Note', example: 'doc:2018-0000060989/fn1', what: 'note (noot)' });
