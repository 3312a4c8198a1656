import type { Finding, Spot } from '#lib/load/open/types.ts';

/**
 * Findings on their way out of a worker: numbers, and each text once. As objects, a million findings would carry their file,
 * network and country a million times each, and take the page as long to unpack.
 */
export interface Batch {
  /** `FIELDS` numbers a finding: row and AS number as they are, else where the text stands, -1 for null. */
  cells: Float64Array<ArrayBuffer>;
  /** Texts of this batch alone. */
  own: string[];
  /** Texts that repeat and had not been sent before; they follow those of earlier batches. */
  shared: string[];
}

/** What is mostly different in each finding, and what mostly repeats. */
const OWN = ['domain', 'address', 'title', 'note'] as const;
const SHARED = ['provider', 'country', 'from', 'to', 'relation', 'confidence', 'source'] as const;
const SPOT = ['file', 'column'] as const;
/** Row, AS number and the object's id, beside the texts above. */
const FIELDS = 3 + OWN.length + SHARED.length + SPOT.length;

/** Packs the findings of one reading; what repeats is sent with the first batch that has it. */
export class FindingPacker {
  readonly #sent = new Map<string, number>();

  pack(findings: readonly Finding[]): Batch {
    const cells = new Float64Array(findings.length * FIELDS);
    const own: string[] = [];
    const shared: string[] = [];
    const ownAt = (text: string | null) => (text === null ? -1 : own.push(text) - 1);
    const sharedAt = (text: string | null) => {
      if (text === null) return -1;
      const known = this.#sent.get(text);
      if (known !== undefined) return known;
      shared.push(text);
      this.#sent.set(text, this.#sent.size);
      return this.#sent.size - 1;
    };
    let at = 0;
    for (const finding of findings) {
      cells[at++] = finding.spot.row ?? -1;
      cells[at++] = finding.asn ?? -1;
      cells[at++] = ownAt(finding.spot.object);
      for (const field of OWN) cells[at++] = ownAt(finding[field]);
      for (const field of SHARED) cells[at++] = sharedAt(finding[field]);
      for (const field of SPOT) cells[at++] = sharedAt(finding.spot[field]);
    }
    return { cells, own, shared };
  }
}

/** Unpacks what one `FindingPacker` packed, in the same order. */
export class FindingUnpacker {
  readonly #shared: string[] = [];

  unpack({ cells, own, shared }: Batch): Finding[] {
    for (const text of shared) this.#shared.push(text);
    const known = this.#shared;
    const findings: Finding[] = [];
    for (let at = 0; at < cells.length;) {
      const number = () => {
        const value = cells[at++] ?? -1;
        return value < 0 ? null : value;
      };
      const ownText = () => own[cells[at++] ?? -1] ?? null;
      const sharedText = () => known[cells[at++] ?? -1] ?? null;
      // In the order in which they were packed.
      const row = number();
      const asn = number();
      const object = ownText();
      const [domain, address, title, note] = [ownText(), ownText(), ownText(), ownText()];
      const provider = sharedText();
      const country = sharedText();
      const from = sharedText();
      const to = sharedText();
      const relation = sharedText() as Finding['relation'];
      const confidence = sharedText() as Finding['confidence'];
      const source = sharedText();
      const spot: Spot = { file: sharedText() ?? '', row, column: sharedText(), object };
      findings.push({
        spot,
        domain,
        address,
        asn,
        provider,
        country,
        from,
        to,
        relation,
        confidence,
        source,
        title,
        note
      });
    }
    return findings;
  }
}
