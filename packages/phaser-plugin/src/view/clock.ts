/** The time of day in a game. */

export interface ClockOptions {
  /** Minutes of play that a day lasts (default 8); 0 stops the clock. */
  readonly dayMinutes?: number;
  /** Hour of the day at which it begins, 0 to 24 (default 9). */
  readonly hour?: number;
}

/** Hours since the first midnight, running with the game. */
export class Clock {
  /** Hours since the midnight before the game began: hour 33 is nine in the morning of the second day. */
  hours: number;
  /** Minutes of play that a day lasts; 0 stops the clock. */
  dayMinutes: number;
  /** True while it stands still and everyone stays where they are, as while somebody is spoken to. */
  stopped: boolean = false;

  constructor({ dayMinutes = 8, hour = 9 }: ClockOptions = {}) {
    this.dayMinutes = dayMinutes;
    this.hours = hour;
  }

  /** Hour of the day, 0 to 24. */
  get hour(): number {
    return ((this.hours % 24) + 24) % 24;
  }

  /** How much of a game hour goes by in a millisecond of play. */
  get pace(): number {
    return this.dayMinutes > 0 ? 24 / (this.dayMinutes * 60_000) : 0;
  }

  run(ms: number): void {
    if (!this.stopped) this.hours += ms * this.pace;
  }

  /** Lets time go by until an hour of the day comes round; the hours that passed. */
  waitUntil(hour: number): number {
    const passed = (hour - this.hour + 24) % 24 || 24;
    this.hours += passed;
    return passed;
  }
}
