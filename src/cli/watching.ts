import { existsSync, type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Assembled, RunFlags } from './assemble.ts';
import type { Context } from './context.ts';
import { exceptionFiles } from './exceptions.ts';
import { EXIT } from './exit.ts';
import type { Output } from './flags.ts';
import type { Machine } from './machine.ts';
import { Trouble } from './trouble.ts';

/** How long no more may change before a run starts, in milliseconds: editors write a file in several steps. */
const QUIET = 150;
const NEVER = /(?:^|[/\\])(?:node_modules|\.git|\.guiju-[^/\\]*\.tmp)(?:[/\\]|$)/;

/** What to watch: files and folders, and the files that the run itself writes, which are no change. */
export interface Watched {
  readonly paths: readonly string[];
  readonly written: readonly string[];
}

/** A check that was made: what it was asked, what it read, and where its reports went. */
export interface Made {
  readonly assembled: Assembled;
  readonly outputs: readonly Output[];
  readonly flags: RunFlags;
  readonly paths: readonly string[];
}

/** Files of which a later run reads one that is not there yet. */
const LATER = ['guiju.config.yaml', 'waivers.yaml'];

/** All that a check depends on: plans, packs, configs, waivers and the baseline. */
export function watchedBy({ assembled, outputs, flags, paths }: Made, machine: Machine): Watched {
  const { settings, base } = assembled;
  const plans = paths.length > 0 ? paths : (settings.plans ?? []);
  const excuses = Object.values(exceptionFiles(flags, settings, machine));
  return {
    paths: [
      ...plans.map((path) => resolve(base, rootOf(path))),
      ...(flags.pack ?? []).map((folder) => resolve(machine.cwd, folder)),
      ...settings.packs.map(({ path }) => path),
      ...settings.layers.map(({ file }) => file),
      ...excuses.flatMap((file) => file?.path ?? []),
      ...LATER.map((name) => resolve(settings.folder, name)),
    ],
    written: outputs.flatMap(({ file }) => (file === null ? [] : [resolve(machine.cwd, file)])),
  };
}

/** Of a glob the folder before its first wildcard. */
function rootOf(path: string): string {
  const wild = path.search(/[*?[{]/);
  return wild === -1 ? path : path.slice(0, path.lastIndexOf('/', wild) + 1) || '.';
}

/**
 * Runs once, then again whenever what it has used has changed, until the person interrupts; returns the exit code. What
 * goes wrong in a later run is said, and the watch goes on: it may be a file half written.
 */
export async function watchAndRun(
  run: () => Promise<Watched>,
  { machine, voice }: Pick<Context, 'machine' | 'voice'>,
): Promise<number> {
  const { watch: words, trouble } = voice.catalogue.ui;
  const signals = interruptions();
  let watched = await run();
  while (!signals.isOver()) {
    const changes = watchAll(watched, signals.wake);
    machine.stderr.write(`${words.waiting}\n`);
    await signals.next();
    if (!signals.isOver()) await new Promise((done) => setTimeout(done, QUIET));
    for (const each of changes) each.close();
    const file = signals.take();
    if (signals.isOver()) break;
    machine.stderr.write(`\n${words.changed({ file })}\n`);
    try {
      watched = await run();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      const details = error.details === '' ? '' : `${error.details}\n`;
      machine.stderr.write(`${details}${error.say(trouble, voice.reason)}\n`);
    }
  }
  signals.stop();
  machine.stderr.write(`\n${words.ended}\n`);
  return EXIT.interrupted;
}

/** What ends a wait: a change, told by `wake`, or an interruption by the person. */
function interruptions() {
  let isOver = false;
  let changed: string | null = null;
  let done: (() => void) | null = null;
  const interrupt = () => {
    isOver = true;
    done?.();
  };
  process.once('SIGINT', interrupt);
  return {
    isOver: () => isOver,
    wake: (file: string) => {
      changed ??= file;
      done?.();
    },
    next: () =>
      new Promise<void>((resolve) => {
        done = resolve;
        if (isOver || changed !== null) resolve();
      }),
    take: () => {
      const file = changed ?? '';
      changed = null;
      return file;
    },
    stop: () => process.removeListener('SIGINT', interrupt),
  };
}

/** A file is watched through its folder, because an editor may put another file in its place. */
function watchAll({ paths, written }: Watched, notice: (path: string) => void): readonly FSWatcher[] {
  const own = new Set(written.map((path) => resolve(path)));
  const folders = new Map<string, Set<string> | null>();
  for (const path of paths) {
    if (existsSync(path) && statSync(path).isDirectory()) folders.set(realpathSync(path), null);
    else {
      const folder = dirname(path);
      if (!existsSync(folder) || folders.get(folder) === null) continue;
      folders.set(folder, new Set([...(folders.get(folder) ?? []), basename(path)]));
    }
  }
  return [...folders].flatMap(([folder, names]) =>
    watchFolder(folder, names === null, (name) => {
      const path = join(folder, name);
      if (NEVER.test(path.slice(folder.length)) || own.has(path)) return;
      if (names === null || names.has(name)) notice(name);
    }),
  );
}

/** Where the system can't watch a folder with all below it, each folder is watched by itself. */
function watchFolder(folder: string, deep: boolean, notice: (name: string) => void): readonly FSWatcher[] {
  const tell = (_: string, name: string | null) => notice(name ?? '');
  try {
    return [quietly(watch(folder, { recursive: deep }, tell))];
  } catch {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !NEVER.test(path));
    return [folder, ...below].map((each) => quietly(watch(each, tell)));
  }
}

/** A folder that goes away while it is watched is no failure of the tool. */
function quietly(watcher: FSWatcher): FSWatcher {
  return watcher.on('error', () => watcher.close());
}
