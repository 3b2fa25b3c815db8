import { fold } from '../../text/fold.ts';

/** `De Nederlandsche Bank` → `de-nederlandsche-bank`: the local part of an organisation's own id. */
export const bodySlug = (name: string): string =>
  fold(name)
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
