/** Seconds after the fault, between the luckiest and the unluckiest moment for it to happen. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** One step of a recovery. `event` is a stable name that a chart puts words to. */
export interface TimelineEvent {
  readonly event: string;
  readonly at: Span;
}

export function at(earliest: number, latest: number = earliest): Span {
  return { earliest, latest };
}

export function later({ earliest, latest }: Span, seconds: number): Span {
  return { earliest: earliest + seconds, latest: latest + seconds };
}
