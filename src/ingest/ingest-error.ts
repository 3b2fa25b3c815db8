export type IngestErrorCode = 'unsupported-format' | 'empty' | 'scan-without-text' | 'too-large' | 'broken';

/** A document that cannot be read; the message says what a person can do about it. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IngestError';
    this.code = code;
  }
}
