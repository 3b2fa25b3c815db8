import type { Graph } from '../../graph/driver.ts';

/** How often it is asked whether another process wrote. */
export const POLL_MS = 1000;

const VERSION = "OPTIONAL MATCH (v:DataVersion {id: 'current'}) RETURN v.value";

/**
 * Which state of the graph's data answers are of. Every transaction that writes sets it to a value that was never there before;
 * it is unknown from a write of our own until it was read again, and while the database is away.
 */
export class DataVersion {
  private readonly graph: Pick<Graph, 'read' | 'onWrite'>;
  private known: string | undefined;
  private writes = 0;
  private isAsking = false;
  private readonly timer: NodeJS.Timeout;
  private readonly forget: () => void;

  constructor(graph: Pick<Graph, 'read' | 'onWrite'>, everyMs = POLL_MS) {
    this.graph = graph;
    this.forget = graph.onWrite(() => this.moved());
    this.timer = setInterval(() => void this.ask(), everyMs).unref();
    void this.ask();
  }

  /** Undefined where it is not known: then nothing may be kept, and nothing kept may be given. */
  get current(): string | undefined {
    return this.known;
  }

  close(): void {
    clearInterval(this.timer);
    this.forget();
  }

  private moved(): void {
    this.writes += 1;
    this.known = undefined;
    void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const { writes } = this;
    let read: string | undefined;
    try {
      const [row] = await this.graph.read(VERSION);
      read = String(row?.[0] ?? 'none');
    } catch {
      // away: it is unknown until the next look
    }
    this.isAsking = false;
    // what was asked before a write says nothing of the time after it
    if (writes !== this.writes) return this.ask();
    this.known = read;
  }
}
