/**
 * `metadata` and `other-publication` are fine files that are no documents of parliament; of the others something can be
 * done, and the message says what.
 */
export type IngestErrorCode =
  | 'unsupported-format'
  | 'metadata'
  | 'other-publication'
  | 'archive'
  | 'empty'
  | 'scan-without-text'
  | 'too-large'
  | 'broken';

/** A document that cannot be read; the message says what a person can do about it. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IngestError';
    this.code = code;
  }
}
