import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toPointer } from '../language/pointer.ts';
import type { Json, Path } from '../model/document.ts';
import type { Examined } from '../model/outcome.ts';
import type { Finding, Found, Unnumbered } from '../model/report.ts';

const LENGTH = 32;

/**
 * Gives each finding the mark by which it is known in the next run: 32 hexadecimal digits of a SHA-256 over pack, rule,
 * code, unit, period and what the finding is about, with an ordinal among equals. Never file, line, message or version.
 */
export function withFingerprints(found: readonly Found[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return found.flatMap(({ one, findings }) =>
    findings.map((finding) => {
      const identity = JSON.stringify(identityOf(finding, one));
      const ordinal = seen.get(identity) ?? 0;
      seen.set(identity, ordinal + 1);
      const digest = bytesToHex(sha256(utf8ToBytes(`${identity}#${ordinal}`)));
      return { ...finding, fingerprint: digest.slice(0, LENGTH) };
    }),
  );
}

function identityOf({ rule, fault }: Unnumbered, { checks, plan, unit, document }: Examined): readonly unknown[] {
  const place = toPointer(namedPath(document.value, fault.path, termAt(fault.path, plan)));
  return [
    checks?.pack.id ?? null,
    rule,
    fault.code,
    unit?.id ?? null,
    plan?.period ?? null,
    place,
    fault.about ?? null,
  ];
}

/** The term of the entry that a path leads into, by its id however the plan writes it. */
function termAt(path: Path, plan: Examined['plan']): string | null {
  const entries = plan?.collections.get(String(path[0])) ?? [];
  return entries.find((entry) => entry.path[1] === path[1])?.ref.known?.id ?? null;
}

/** A path in which an entry is named by its term, and an item of a list by its text: places move, names stay. */
function namedPath(root: Json, path: Path, term: string | null): Path {
  let value: unknown = root;
  return path.map((step, depth) => {
    const item =
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
    const name = depth === 1 && term !== null ? term : Array.isArray(value) ? nameOf(item) : null;
    value = item;
    return name ?? (typeof step === 'number' ? '*' : step);
  });
}

function nameOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return null;
  const { ref, rule, title } = item as Record<string, unknown>;
  return ([ref, rule, title].find((name) => typeof name === 'string') as string | undefined) ?? null;
}
