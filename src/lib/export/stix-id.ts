import { v5 } from 'uuid';

/** The namespace that STIX 2.1 sets for observables: the same value has the same id in every program. */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7';
/** Our own, for all that STIX gives no such rule: the same tables have the same ids. */
const OURS = '6c1f4b0e-7a0d-5a5e-9a55-0f6f3c1f2b7d';

/** Id of an observable from the one property that makes it what it is. */
export const observableId = (type: string, property: 'value' | 'number', value: string | number): string =>
  `${type}--${v5(JSON.stringify({ [property]: value }), OBSERVABLES)}`;

/** Id of any other object from what makes it what it is. */
export const objectId = (type: string, ...parts: readonly string[]): string =>
  `${type}--${v5(JSON.stringify([type, ...parts]), OURS)}`;
