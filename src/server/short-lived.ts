import { setFlagsFromString } from 'node:v8';

/**
 * V8 remembers of the literals in a program whether what they made outlived a collection, as answers under way do, and then
 * makes all of it old from birth. Old lists keep the rows of answers that went out long ago, and each collection copies them:
 * a fifth of the processor time of an answer. All that a server makes for an answer is to die young; call before it starts.
 */
export const keepAnswersShortLived = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
