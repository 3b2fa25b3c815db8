import type { Span } from '../../domain/span.ts';

/** A place where the text names a regulation, treaty or EU act, whether or not a registry knows it. */
export interface LawName extends Span {
  readonly kind: 'law' | 'treaty' | 'eu-act';
  /** Ids that bear the name; none where no registry knows it. */
  readonly ids: readonly string[];
  /** What told: the gazetteer, the shape of the name, a short name that the text defines, an official number, a date. */
  readonly origin: 'registry' | 'shape' | 'alias' | 'number' | 'date';
  /** A word that is a common noun too (`instellingsbesluit`): names a law only with an article before it. */
  readonly needsArticle?: boolean;
  /** Books of the Burgerlijk Wetboek that are meant together. */
  readonly books?: readonly string[];
  /** Made of another law's name: `Invoeringswet X`, `Uitvoeringswet AVG`. */
  readonly aroundAnother?: boolean;
}
