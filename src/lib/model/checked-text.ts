/** What no published text may hold, as the check of the data looks for it and as what is written for a fork avoids it. */

/** An international number, or ten digits in groups of two or three. Years and amounts are shorter. */
export const PHONE =
  /(?<![\w/.-])(?:\+\d{1,3}[\s.(-]*\d(?:[\s().-]*\d){6,}|0\d(?:[\s.-]?\d{2}){4}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?!\w)/;

/** Words with a dot in them, which a program could make a link of: `see evil.example/x` → `evil.example`. */
export const DOTTED = /[\w-]+(?:\.[\w-]+)+/g;
