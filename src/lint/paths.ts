import { PATHS } from '../generated/fields.ts';
import { visitAssertion } from '../language/assertions.ts';
import { nearest } from '../language/names.ts';
import type { PackFault } from '../model/fault.ts';
import type { FieldDeclaration, Pack } from '../model/pack.ts';
import type { Lint } from './pack.ts';
import { faultAt } from './place.ts';

/** Paths that lead to nothing in any plan: a demand on them can't be met, and a condition on them never holds. */
export const pathLints: Lint = (pack) =>
  pack.rules.flatMap(({ assert, applies, origin }) => {
    const found: PackFault[] = [];
    const visitor = (start: 'unit' | null) => ({
      name: () => {},
      field: ({ path }: { readonly path: string }, at: readonly (string | number)[], list?: string) => {
        const of = list === undefined ? start : ('entry' as const);
        const known = list === undefined ? pathsFrom(start, pack) : pathsOf(list, pack);
        if (known === null || leads(path, known)) return;
        const params = { path, of, nearest: nearest(path, known.closed) };
        found.push(faultAt(origin, { code: 'lint/impossible-path', params, path: [...at, 'path'] }));
      },
    });
    visitAssertion(assert, ['assert'], visitor(null));
    if (applies.where !== undefined) visitAssertion(applies.where, ['applies', 'where'], visitor('unit'));
    return found;
  });

/** The paths that there are; under the open ones there may be any. */
interface Known {
  readonly closed: readonly string[];
  readonly open: readonly string[];
}

function leads(path: string, { closed, open }: Known): boolean {
  const steps = path.replace(/\/\d+(?=\/|$)/g, '/*');
  return closed.includes(steps) || /\/x-/.test(path) || open.some((each) => steps.startsWith(`${each}/`));
}

function pathsFrom(start: 'unit' | null, pack: Pack): Known {
  const unit = declared(pack.unitFields);
  const own = PATHS.plan.flatMap((path) => (path.startsWith('/unit/') ? [path.slice('/unit'.length)] : []));
  const ofUnit = { closed: [...own, ...unit.closed], open: unit.open };
  if (start === 'unit') return ofUnit;
  const lists = pack.classes.flatMap(({ collection }) =>
    collection === null ? [] : [[collection, pathsOf(collection, pack)] as const],
  );
  const under = (prefix: string, paths: readonly string[]) => paths.map((path) => `${prefix}${path}`);
  return {
    closed: [
      ...PATHS.plan,
      ...under('/unit', ofUnit.closed),
      ...lists.flatMap(([name, known]) => [`/${name}`, `/${name}/*`, ...under(`/${name}/*`, known?.closed ?? [])]),
    ],
    open: [...under('/unit', unit.open), ...lists.flatMap(([name, known]) => under(`/${name}/*`, known?.open ?? []))],
  };
}

/** Null where the pack has no such list, which is said already. */
function pathsOf(list: string, { classes }: Pack): Known | null {
  const owner = classes.find(({ collection }) => collection === list);
  if (owner === undefined) return null;
  const { closed, open } = declared(owner.fields);
  return { closed: [...PATHS[list === 'reporting' ? 'report' : 'entry'], ...closed], open };
}

/** Declared fields with all on the way to them; what holds lists or objects of which nothing is declared is open. */
function declared(fields: readonly FieldDeclaration[]): Known {
  const paths = fields.map(({ path }) => path);
  const ways = paths.flatMap((path) => {
    const steps = path.split('/').slice(1);
    return steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  });
  const open = fields.filter(
    ({ path, type, names, enum: values, const: constant }) =>
      names === undefined &&
      values === undefined &&
      constant === undefined &&
      (type === undefined || [type].flat().some((each) => each === 'array' || each === 'object')) &&
      paths.every((other) => !other.startsWith(`${path}/`)),
  );
  return { closed: [...new Set(ways)], open: open.map(({ path }) => path) };
}
