import { FROM_TOOLS, UNNAMED } from './packages.ts';

/** The parts of a CycloneDX file that are looked at here; the rest is handed on. */
interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  [more: string]: unknown;
}
export interface Bom {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { timestamp: string; component: Component; [more: string]: unknown };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  [more: string]: unknown;
}

/** What names one release: the same sources give the same file. */
export interface Release {
  name: string;
  dependencies: Readonly<Record<string, string>>;
  /** ISO, of the commit. */
  at: string;
  uuid: (text: string) => string;
}

/**
 * Of what npm lists, what a release holds: the runtime dependencies and all below them, and the tools that write a piece of
 * their own into it. npm's own `--omit dev` leaves out what a tool needs as well, Svelte itself among it.
 */
export function releaseBom(all: Bom, { name, dependencies, at, uuid }: Release): Bom {
  const refs = new Map(all.components.map((each) => [each['bom-ref'], each]));
  const below = new Map(all.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const own = all.metadata.component['bom-ref'];
  const tools = FROM_TOOLS.map(([, tool]) => tool);
  const named = (ref: string, names: readonly string[]) => names.includes(refs.get(ref)?.name ?? '');

  const inside = new Set<string>();
  const keep = (ref: string) => {
    if (inside.has(ref)) return;
    inside.add(ref);
    // Of a tool only its piece is there, not what it works with.
    if (!named(ref, tools)) below.get(ref)?.forEach(keep);
  };
  const direct = (below.get(own) ?? []).filter((ref) => named(ref, Object.keys(dependencies)));
  const pieces = [...refs.keys()].filter((ref) => named(ref, tools));
  const first = [...new Set([...direct, ...pieces])];
  first.forEach(keep);

  const components = all.components
    .filter((each) => inside.has(each['bom-ref']))
    .map((each) => {
      const id = UNNAMED[each.name];
      return { ...each, scope: 'required', ...(id && { licenses: [{ license: { id } }] }) };
    });
  return {
    ...all,
    serialNumber: `urn:uuid:${uuid(own + at + [...inside].sort().join())}`,
    metadata: {
      ...all.metadata,
      timestamp: at,
      // npm calls it by its folder.
      component: { ...all.metadata.component, name, type: 'application' }
    },
    components,
    dependencies: [own, ...inside].map((ref) => ({
      ref,
      dependsOn: ref === own ? first : (below.get(ref) ?? []).filter((each) => inside.has(each))
    }))
  };
}
