/** The part of the Frictionless library that the tests use; it ships no types. */
declare module 'datapackage' {
  interface TabularResource {
    name: string;
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: TabularResource[];
  }
}
