/** A seeded corpus of plans: the same bytes for the same seed, Chinese and ASCII mixed, some 4 KB each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLANS = join(import.meta.dirname, '../../fixtures/plans');
/** In bytes; what is larger is left out, so that the plans are some 4 KB each. */
const LARGEST = 5000;
const POSTS = ['支部书记', '组织委员', '宣传委员', '办公室主任', '党建办主任', '纪检委员'];
const WORDS = ['走访', '学习', '评议', '公示', 'review', '培训', '座谈', '督查', 'visit', '调研', '义诊', '交流'];

/** A small generator of pseudo-random numbers below a bound (mulberry32). */
export function randomFrom(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** `count` plans made from the exemplary ones: other units, posts and notes; `faulty` in a hundred lack something. */
export function corpus(
  count: number,
  seed = 2008,
  faulty = 10,
): readonly { readonly file: string; readonly text: string }[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const originals = readdirSync(PLANS)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(PLANS, name), 'utf8'))
    .filter((text) => Buffer.byteLength(text) < LARGEST);
  return Array.from({ length: count }, (_, index) => {
    const note = Array.from({ length: 4 + random(12) }, () => pick(WORDS)).join('、');
    const text = pick(originals)
      .replace(/\bid: hubin-[a-z0-9-]+/, `id: hubin-unit-${index}`)
      .replace(/owner: [^,}\n#]+/g, () => `owner: ${pick(POSTS)}`)
      .concat(`note: ${note}\n`);
    return {
      file: `plans/${String(index).padStart(6, '0')}.yaml`,
      text: random(100) < faulty ? spoilt(text, random) : text,
    };
  });
}

function spoilt(text: string, random: (bound: number) => number): string {
  const lines = text.split('\n');
  const owners = lines.flatMap((line, index) => (/^\s+owner: \S+$/.test(line) ? [index] : []));
  const at = owners[random(Math.max(1, owners.length))];
  return at === undefined
    ? text.replace(/cadence: \S+?([,\s])/, 'cadence: sometimes$1')
    : lines.toSpliced(at, 1).join('\n');
}
