/** How long a kiosk waits after the last touch before it goes on by itself, ms. */
const RESUME = 60_000;

/** Turns the slides by itself; whoever touches a key or the screen stops it. */
export class Player {
  readonly #turn: () => void;
  readonly #seconds: number;
  /** The address asked for it, so nobody may be there to start it again. */
  readonly #kiosk: boolean;
  #playing = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(seconds: number, kiosk: boolean, turn: () => void) {
    this.#seconds = seconds;
    this.#kiosk = kiosk;
    this.#turn = turn;
  }

  get playing(): boolean {
    return this.#playing;
  }

  play(): void {
    this.#playing = true;
    this.#wait(this.#seconds * 1000, () => {
      this.#turn();
      this.play();
    });
  }

  pause(): void {
    this.#playing = false;
    clearTimeout(this.#timer);
  }

  /** Somebody is there. */
  touched(): void {
    this.pause();
    if (this.#kiosk) this.#wait(RESUME, () => this.play());
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}
