// The interface stands in domain, because coreference and resolution see it too; types import it from here.
export * from '../domain/reference-type.ts';
