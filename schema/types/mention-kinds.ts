import { REFERENCE_TYPES } from '../../src/references/registry.ts';
import { builder } from '../builder.ts';

/** `law-article` → `LAW_ARTICLE`; built from the registered reference types, so it cannot drift from them. */
export const MentionType = builder.enumType('MentionType', {
  description: 'What a mention names (soort verwijzing).',
  values: Object.fromEntries(
    REFERENCE_TYPES.map(({ kind, description }) => [
      kind.toUpperCase().replaceAll('-', '_'),
      { value: kind, description },
    ]),
  ),
});

export const ResolutionStatus = builder.enumType('ResolutionStatus', {
  description: 'Whether it is known which thing a mention means.',
  values: {
    RESOLVED: { value: 'resolved', description: 'One meaning was accepted.' },
    AMBIGUOUS: { value: 'ambiguous', description: 'Several meanings are possible; see candidates.' },
    UNRESOLVED: { value: 'unresolved', description: 'Found in the text, but not known which one.' },
  },
});
