/** Thrown in place of a turn: come back later. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}

export interface LimiterOptions {
  /** Questions that are worked on at a time. */
  readonly slots: number;
  /** How long one waits at most while the queue never ran empty for the last `intervalMs`: the work comes faster than it goes. */
  readonly targetMs: number;
  /** How long one waits at most otherwise: a burst. */
  readonly intervalMs: number;
  readonly longestQueue: number;
}

export const LIMITER: LimiterOptions = { slots: 8, targetMs: 150, intervalMs: 500, longestQueue: 500 };

interface Waiting {
  readonly since: number;
  readonly go: () => void;
  readonly shed: (error: Overloaded) => void;
}

const SWEEP_MS = 20;

/**
 * Lets so many in at a time, and turns away by how long work has waited (controlled delay, as CoDel): a burst is taken up, a
 * standing queue is kept short, so that what is let in is still answered soon.
 */
export class Limiter {
  private readonly options: LimiterOptions;
  private readonly now: () => number;
  private readonly waiting: Waiting[] = [];
  private emptyAt = 0;
  private busy = 0;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(options: LimiterOptions = LIMITER, now: () => number = () => performance.now()) {
    this.options = options;
    this.now = now;
  }

  get inFlight(): number {
    return this.busy;
  }

  get queued(): number {
    return this.waiting.length;
  }

  /** Resolves when it is one's turn; call {@link leave} once after that. @throws Overloaded */
  enter(): Promise<void> {
    if (this.busy < this.options.slots && this.waiting.length === 0) {
      this.busy += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= this.options.longestQueue) return Promise.reject(new Overloaded('the queue is full'));
    if (this.waiting.length === 0) this.emptyAt = this.now();
    return new Promise((go, shed) => {
      this.waiting.push({ since: this.now(), go, shed });
      this.sweeping ??= setInterval(() => this.sweep(), SWEEP_MS).unref();
    });
  }

  leave(): void {
    this.busy -= 1;
    this.sweep();
    const next = this.waiting.shift();
    if (!next) return;
    this.busy += 1;
    if (this.waiting.length === 0) this.idle();
    next.go();
  }

  private idle(): void {
    this.emptyAt = this.now();
    clearInterval(this.sweeping);
    this.sweeping = undefined;
  }

  private sweep(): void {
    const { targetMs, intervalMs } = this.options;
    const now = this.now();
    const patience = now - this.emptyAt > intervalMs ? targetMs : intervalMs;
    while (this.waiting[0] && now - this.waiting[0].since > patience)
      this.waiting.shift()?.shed(new Overloaded(`waited ${Math.round(patience)} ms`));
    if (this.waiting.length === 0) this.idle();
  }
}
