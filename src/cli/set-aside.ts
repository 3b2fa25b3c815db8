import pc from 'picocolors';
import { IngestError, type IngestErrorCode } from '../ingest/ingest-error.ts';
import { failed, say } from './output.ts';

/** A file that was not read, and why; `skipped`: it is no document, and nothing is wrong with it. */
export interface SetAside {
  readonly file: string;
  readonly reason: string;
  readonly skipped: boolean;
}

const NO_DOCUMENT: readonly IngestErrorCode[] = ['metadata', 'other-publication'];
/** In a folder there may be anything; a file that was named is meant to be read. */
const FINE_IN_FOLDERS: readonly IngestErrorCode[] = ['unsupported-format', 'archive'];

export const setAside = (file: string, error: unknown, isNamed: boolean): SetAside => {
  const code = error instanceof IngestError ? error.code : undefined;
  const skipped = code !== undefined && (NO_DOCUMENT.includes(code) || (!isNamed && FINE_IN_FOLDERS.includes(code)));
  return { file, reason: error instanceof Error ? error.message : String(error), skipped };
};

const SHOWN = 3;

/** Names what could not be read, a line each; what was skipped, a line a reason with the first few names. */
export const reportSetAside = (all: readonly SetAside[]): void => {
  for (const { file, reason, skipped } of all) if (!skipped) failed(`${file}: ${reason}`);
  const byReason = new Map<string, string[]>();
  for (const { file, reason, skipped } of all) {
    if (skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), file]);
  }
  for (const [reason, files] of byReason) {
    const names = files.slice(0, SHOWN);
    const more = files.length > SHOWN ? `, … (${files.length} files)` : '';
    say(`${pc.dim('–')} ${names.join(', ')}${more}: ${reason}`);
  }
};
