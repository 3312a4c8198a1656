/** Cuts a text into lines while it arrives, whatever its line ends; one of two signs may come in two pieces. */
export class LineCutter {
  #rest = '';
  #carriage = false;

  push(text: string): string[] {
    if (this.#carriage) text = `\r${text}`;
    this.#carriage = text.endsWith('\r');
    const lines = (this.#carriage ? text.slice(0, -1) : text).split(/\r\n?|\n/);
    lines[0] = this.#rest + (lines[0] ?? '');
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  /** The last line, if the text does not end with a line end. */
  end(): string[] {
    return this.#rest === '' ? [] : [this.#rest];
  }
}
