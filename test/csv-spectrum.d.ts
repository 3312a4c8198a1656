declare module 'csv-spectrum' {
  export interface SpectrumCase {
    name: string;
    csv: Buffer;
    json: Buffer;
  }
  export default function spectrum(callback: (error: Error | null, cases: SpectrumCase[]) => void): void;
}
