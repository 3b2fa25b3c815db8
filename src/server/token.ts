import { createHash, timingSafeEqual } from 'node:crypto';

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header bears the token; in the same time whatever it bears. */
export const bears = (header: string | null | undefined, token: string | undefined): boolean => {
  const given = /^Bearer (\S+)$/u.exec(header ?? '')?.[1] ?? '';
  const isSame = timingSafeEqual(hash(given), hash(token ?? ''));
  return token !== undefined && token !== '' && isSame;
};
