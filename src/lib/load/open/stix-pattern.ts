import { tokensOf, type Token } from './stix-tokens.ts';

/** One comparison of a pattern: `domain-name:value IN ('a.example', 'b.example')`. */
export interface Term {
  /** `domain-name:value`, as it is written. */
  path: string;
  /** `=`, `!=`, `IN`, `LIKE`, `MATCHES`, `ISSUBSET`, `ISSUPERSET`, `<`, …; `EXISTS` has no values. */
  operator: string;
  values: readonly string[];
  /** Under any NOT, or compared by `!=`: what is named is not meant, or only by a double negation. */
  negated: boolean;
  /** The same number for terms that must hold of one thing together: joined by AND, between the same brackets. */
  clause: number;
}

interface Level {
  sign: '(' | '[';
  negated: boolean;
  clause: number;
}

const JOINS = new Set(['AND', 'OR', 'FOLLOWEDBY']);
const NEGATIVE = new Set(['!=', '<>']);

/**
 * The comparisons of a STIX pattern of version 2.0 or 2.1, in their order, or null where it is broken. Qualifiers (WITHIN,
 * REPEATS, START and STOP) are passed over; which observation follows which does not matter for what is named.
 * What is open stands in a list, not in calls: any depth is fine.
 */
export function termsOf(pattern: string): Term[] | null {
  const tokens = tokensOf(pattern);
  return tokens && new Parser(tokens).terms();
}

class Parser {
  #tokens: readonly Token[];
  #at = 0;
  #terms: Term[] = [];
  #open: Level[] = [];
  #clauses = 0;
  #observations = 0;
  #negations = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  terms(): Term[] | null {
    let expectsOperand = true;
    let clause = 0;
    let negated = false;
    while (this.#at < this.#tokens.length) {
      if (expectsOperand) {
        if (this.#takes('NOT')) {
          negated = true;
          continue;
        }
        const sign = this.#sign();
        if (sign === '(' || sign === '[') {
          // Observations do not stand in observations; parentheses stand in both.
          if (sign === '[' && this.#observations > 0) return null;
          this.#at++;
          this.#open.push({ sign, negated, clause });
          this.#observations += Number(sign === '[');
          this.#negations += Number(negated);
          clause = ++this.#clauses;
          negated = false;
          continue;
        }
        const term = this.#observations > 0 ? this.#comparison() : null;
        if (!term) return null;
        this.#terms.push({ ...term, clause, negated: term.negated || negated || this.#negations > 0 });
        negated = false;
        expectsOperand = false;
        continue;
      }
      const token = this.#tokens[this.#at];
      if (token?.kind === 'sign') {
        const level = this.#open.pop();
        if (!level || token.text !== (level.sign === '(' ? ')' : ']')) return null;
        clause = level.clause;
        this.#observations -= Number(level.sign === '[');
        this.#negations -= Number(level.negated);
        this.#at++;
      } else if (token?.kind === 'word' && JOINS.has(token.text)) {
        if (token.text === 'FOLLOWEDBY' && this.#observations > 0) return null;
        if (token.text !== 'AND') clause = ++this.#clauses;
        this.#at++;
        expectsOperand = true;
      } else if (this.#observations > 0 || !this.#qualifier()) return null;
    }
    return expectsOperand || this.#open.length > 0 ? null : this.#terms;
  }

  #sign(): string | null {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' ? token.text : null;
  }

  #takes(...words: string[]): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || !words.includes(token.text)) return false;
    this.#at++;
    return true;
  }

  /** `path NOT? operator value`, or `EXISTS path`. */
  #comparison(): Omit<Term, 'clause'> | null {
    const exists = this.#takes('EXISTS');
    const token = this.#tokens[this.#at++];
    if (token?.kind !== 'path') return null;
    const path = token.text;
    if (exists) return { path, operator: 'EXISTS', values: [], negated: false };
    const not = this.#takes('NOT');
    const operator = this.#tokens[this.#at++]?.text ?? '';
    if (/^(?:==?|!=|<>|[<>]=?|LIKE|MATCHES|ISSUBSET|ISSUPERSET)$/.test(operator)) {
      const value = this.#value();
      const negated = not || NEGATIVE.has(operator);
      return value === null
        ? null
        : { path, operator: operator.replace('==', '='), values: [value], negated };
    }
    const values = operator === 'IN' ? this.#set() : null;
    return values && { path, operator, values, negated: not };
  }

  #value(): string | null {
    const token = this.#tokens[this.#at++];
    if (token?.kind === 'string' || token?.kind === 'number') return token.text;
    return token?.kind === 'word' && /^(?:TRUE|FALSE)$/.test(token.text) ? token.text.toLowerCase() : null;
  }

  /** `('a', 'b')`; a last comma is no harm. */
  #set(): string[] | null {
    if (this.#sign() !== '(') return null;
    this.#at++;
    const values: string[] = [];
    while (this.#sign() !== ')') {
      const value = this.#value();
      if (value === null) return null;
      values.push(value);
      if (this.#sign() === ',') this.#at++;
      else if (this.#sign() !== ')') return null;
    }
    this.#at++;
    return values;
  }

  #qualifier(): boolean {
    const value = () => this.#value() !== null;
    if (this.#takes('WITHIN')) return value() && this.#takes('SECONDS', 'SECOND');
    if (this.#takes('REPEATS')) return value() && this.#takes('TIMES', 'TIME');
    return this.#takes('START') && value() && this.#takes('STOP') && value();
  }
}
