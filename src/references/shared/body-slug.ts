import { fold } from '../../text/fold.ts';

/** `Centrum voorVeilig Wonen`: a small word that lost the blank behind it. */
const LOST_BLANK = /(?<!\p{L})(voor|van|der|de|het|en|in|op)(?=\p{Lu}\p{Ll})/gu;

/** `De Nederlandsche Bank` → `de-nederlandsche-bank`: the local part of an organisation's own id. */
export const bodySlug = (name: string): string =>
  fold(name.replace(LOST_BLANK, '$1 '))
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
