/** What we use of saxen, which brings no types. Attributes and texts come as they are written: decode them. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Context = () => { line: number; column: number; data: string };

  export class Parser {
    on(
      event: 'openTag',
      call: (name: string, attributes: () => Record<string, string> | undefined, decode: Decode) => void
    ): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text', call: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention', call: (text: string) => void): this;
    on(event: 'error' | 'warn', call: (error: Error, context: Context) => void): this;
    parse(xml: string): void;
  }
}
