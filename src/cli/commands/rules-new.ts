import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findingsText } from '../../format/text.ts';
import { appended } from '../../generate/append.ts';
import { chapterText, ruleLines, termLines } from '../../generate/new-rule.ts';
import { isUnfilled } from '../../language/blank.ts';
import { loadPack } from '../../load.ts';
import type { Input } from '../../model/document.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackFiles } from '../../read/packs.ts';
import { readInput } from '../../read/text.ts';
import { casesFolderOf } from '../cases-folder.ts';
import type { Context } from '../context.ts';
import { casesFor } from '../new-cases.ts';
import { type Asked, askedFor, type NewRuleFlags } from '../new-rule.ts';
import { writeWhole } from '../output.ts';
import { onePack } from '../packs.ts';
import { findSettings } from '../settings.ts';
import { Trouble } from '../trouble.ts';

export type NewFlags = NewRuleFlags;

/** Writes a rule and its two cases, or nothing: what would not load or could not be shown is not written. */
export async function run(this: Context, flags: NewFlags, id: string): Promise<void> {
  const { machine, voice } = this;
  const [folder] = flags.pack ?? [];
  if (folder === undefined) throw new Trouble((words) => words.needsFolder({ command: 'guiju rules new' }));
  const settings = await findSettings(machine.cwd, voice);
  const pack = await onePack([folder], settings, this);
  const asked = askedFor(id, flags, pack, voice);
  const path = resolve(machine.cwd, folder);
  const name = folder.replace(/\/$/, '');
  const before = textsIn(readPackFiles(path, name));
  const after = withRule(before, name, asked, pack);
  const loaded = loadPack([...after].map(([file, text]) => ({ file, text })));
  if (loaded.pack === null) {
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    const details = findingsText({ findings: errors, packs: [] }, voice, false);
    throw new Trouble((words) => words.unprovable({ id }), details);
  }
  const cases =
    casesFolderOf(pack, folder, flags.cases ?? null, machine) ?? defaultFolder(pack, path, name, machine.cwd);
  const file = `${cases.name}/${asked.chapter}.yaml`;
  const place = join(cases.path, `${asked.chapter}.yaml`);
  const present = existsSync(place) ? textsIn([readInput(place, file)]).get(file) : undefined;
  const text = casesFor(asked, loaded.pack, { file, text: present ?? `pack: ${pack.id}\n\ncases:\n` });

  const written = [...after].filter(([each, now]) => now !== before.get(each));
  mkdirSync(dirname(place), { recursive: true });
  for (const [each, now] of written) writeWhole(join(path, each.slice(name.length + 1)), now, machine, true);
  writeWhole(place, text, machine, true);
  const blanks = written
    .flatMap(([each, now]) => blanksIn(now) - blanksIn(before.get(each) ?? ''))
    .reduce((a, b) => a + b, 0);
  const files = [...written.map(([each]) => each), file];
  machine.stderr.write(`${voice.catalogue.ui.trouble.toFill({ files, blanks })}\n`);
}

/** The files of a pack with the rule, and with its term and its chapter where they are new. */
function withRule(
  before: ReadonlyMap<string, string>,
  folder: string,
  { chapter, term, rule }: Asked,
  { chapters }: Pack,
): ReadonlyMap<string, string> {
  const after = new Map(before);
  const file = `${folder}/${chapter}.yaml`;
  const put = (each: string, key: string, lines: readonly string[], isSpaced: boolean) => {
    const text = appended(after.get(each) ?? '', key, lines, isSpaced);
    if (text === null) throw new Trouble((words) => words.flowList({ file: each, key }));
    after.set(each, text);
  };
  if (!chapters.some(({ id }) => id === chapter)) {
    put(`${folder}/pack.yaml`, 'chapters', [chapter], false);
    after.set(file, chapterText(chapter));
  }
  if (term?.isNew) put(file, 'terms', termLines(term.id, term.class, rule.clause), true);
  put(file, 'rules', ruleLines(rule), true);
  return after;
}

function defaultFolder({ id }: Pack, path: string, name: string, cwd: string) {
  if (existsSync(join(cwd, 'fixtures/cases')))
    return { path: join(cwd, 'fixtures/cases', id), name: `fixtures/cases/${id}` };
  return { path: join(path, 'cases'), name: `${name}/cases` };
}

function textsIn(inputs: readonly Input[]): ReadonlyMap<string, string> {
  return new Map(
    inputs.map((input) => {
      if ('text' in input) return [input.file, input.text];
      const { reason: code, encoding } = input.params;
      throw new Trouble((words, reason) =>
        words.unreadable({ file: input.file, reason: reason(code ?? encoding ?? '') }),
      );
    }),
  );
}

/** How many texts are still to be written; one in two languages is one. */
function blanksIn(text: string): number {
  return text.split('\n').filter((line) => line.split(/[:,{"]\s*/).some((each) => isUnfilled(each.trim()))).length;
}
