const SENTENCE_ENDS = /(?<=\p{L}{2})\.(?:\s.*)?$/su;

/** A listed name without the point that ends its sentence, and without what follows that: `Klei Advies. Tevens` → `Klei Advies`. */
export const withinSentence = (name: string): string => name.replace(SENTENCE_ENDS, '');
