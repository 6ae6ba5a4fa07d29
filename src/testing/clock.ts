/**
 * Runs `ask` with a machine clock that stands still at `now` and a dice that always shows `chance`, and puts both back: what asks the clock or the
 * dice then answers differently from one call to the next. For synchronous code only.
 */
export function withClock<T>(now: number, chance: number, ask: () => T): T {
  const realDate = globalThis.Date;
  const realRandom = Math.random;
  class StoppedDate extends realDate {
    constructor(...given: readonly unknown[]) {
      // No argument asks the clock; any other use of Date is arithmetic.
      if (given.length === 0) super(now);
      else super(...(given as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = StoppedDate as DateConstructor;
  Math.random = () => chance;
  try {
    return ask();
  } finally {
    globalThis.Date = realDate;
    Math.random = realRandom;
  }
}
