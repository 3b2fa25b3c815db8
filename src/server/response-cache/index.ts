import { hash } from 'node:crypto';
import { Bounded } from '../bounded.ts';

/** What was asked, and of which state of the data. */
export interface Asked {
  readonly key: string;
  /** Undefined where the state of the data is not known. */
  readonly version: string | undefined;
  /** Strong ETag of the answer, where there is a version. */
  readonly tag: string | undefined;
}

const MOST_ANSWERS = 50_000;
/** What an entry takes beside its bytes, about. */
const ENTRY = 200;

/** Answers by what was asked, for as long as the data stay as they are. */
export class ResponseCache {
  private readonly version: { readonly current: string | undefined };
  private readonly program: string;
  private readonly kept: Bounded<Buffer>;
  private keptOf: string | undefined;

  /** `program` tells answers of other versions of the program apart. With `maxBytes` 0 nothing is kept; tags are given all the same. */
  constructor(version: { readonly current: string | undefined }, maxBytes: number, program: string) {
    this.version = version;
    this.program = program;
    this.kept = new Bounded(MOST_ANSWERS, maxBytes);
  }

  /** `question` is the body, or the search of the address, as it came: it holds document, variables and operation. */
  asked(mediaType: string, question: string): Asked {
    const version = this.version.current;
    const key = `${mediaType}\n${question}`;
    if (version === undefined) return { key, version, tag: undefined };
    return {
      key,
      version,
      tag: `"${hash('sha256', `${this.program}\n${version}\n${key}`, 'base64url').slice(0, 27)}"`,
    };
  }

  get({ key, version }: Asked): Buffer | undefined {
    return version !== undefined && version === this.keptOf ? this.kept.get(key) : undefined;
  }

  /** Keeps an answer, unless the data changed since it was asked. */
  keep({ key, version }: Asked, body: Buffer): void {
    if (version === undefined || version !== this.version.current) return;
    if (version !== this.keptOf) this.kept.clear();
    this.keptOf = version;
    this.kept.set(key, body, body.length + 2 * key.length + ENTRY);
  }
}
