import { builder } from '../builder.ts';
import { holds } from './condition.ts';

export const DateRange = builder.inputType('DateRange', {
  description: 'A range of days, both ends included, e.g. `{ from: "2018-01-01", until: "2018-12-31" }`.',
  fields: (t) => ({
    from: t.field({ type: 'Date', ...holds('This day or later (vanaf).', '{on} >= {value}') }),
    until: t.field({ type: 'Date', ...holds('This day or earlier (tot en met).', '{on} <= {value}') }),
  }),
});

export const ConfidenceRange = builder.inputType('ConfidenceRange', {
  description: 'A range of probabilities in [0, 1], both ends included, e.g. `{ min: 0.9 }`.',
  fields: (t) => ({
    min: t.float(holds('At least this sure (minstens).', '{on} >= {value}')),
    max: t.float(holds('At most this sure (hoogstens), e.g. for a list of work.', '{on} <= {value}')),
  }),
});
