/** What a declaration file promises: for each place (`Plan`, `CarrierEntry.owner`), what may stand there. */
export type Surface = ReadonlyMap<string, Member>;

export interface Member {
  /** The members of a union, one where there is none. */
  readonly types: readonly string[];
  /** Whether it may be absent. */
  readonly isOptional: boolean;
}

/** A text in quotation marks or a template, a sign that counts, or anything else. */
const TOKENS = /"(?:[^"\\]|\\.)*"|`[^`]*`|[{}();|]|[^"`{}();|]+/g;

/** Reads the text that `typesText` makes; nothing else is understood. */
export function surfaceOf(text: string): Surface {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\/\/.*$/gm, '');
  const declarations = code.split(/^export /m).filter((each) => /^(?:type|interface) /.test(each));
  return new Map(declarations.flatMap((declaration) => placesIn(declaration.trim())));
}

function placesIn(declaration: string): readonly (readonly [string, Member])[] {
  const [head = '', kind, name = ''] = /^(type|interface) (\w+)[^={]*/.exec(declaration) ?? [];
  const body = declaration.slice(head.length);
  if (kind === 'type') return [[name, memberOf(body.replace(/^=/, '').replace(/;$/, ''), false)]];
  const inner = body.slice(1, body.lastIndexOf('}'));
  return [[name, { types: ['{}'], isOptional: false }], ...propertiesIn(inner, name)];
}

function propertiesIn(body: string, of: string): readonly (readonly [string, Member])[] {
  return split(body, ';').flatMap((property) => {
    const [whole, key, sign = ''] = /^\s*("(?:[^"\\]|\\.)*"|\[.*?\]|[\w$]+)(\??):/.exec(property) ?? [];
    if (whole === undefined || key === undefined) return [];
    return [[`${of}.${key.replace(/^"(.*)"$/, '$1')}`, memberOf(property.slice(whole.length), sign === '?')] as const];
  });
}

function memberOf(text: string, isOptional: boolean): Member {
  const [, inner = text, list = ''] = /^\s*\((.*)\)(\[\])?\s*$/s.exec(text) ?? [];
  const types = split(inner, '|').map((each) => each.replace(/\s+/g, ' ').trim());
  return { types: types.filter((each) => each !== '').map((each) => each + list), isOptional };
}

/** Cuts a text at a sign, but not inside brackets or quotation marks. */
function split(text: string, at: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const token of text.match(TOKENS) ?? []) {
    if (token === '{' || token === '(') depth += 1;
    if (token === '}' || token === ')') depth -= 1;
    if (token === at && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${token}`);
  }
  return parts;
}
