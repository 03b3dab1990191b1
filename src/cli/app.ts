import { type Application, buildApplication, buildCommand, buildRouteMap } from '@stricli/core';
import { FORMAT_NAMES, type FormatName } from '../format/registry.ts';
import { LANGS, type Voice } from '../messages/speak.ts';
import type { CheckFlags, Output } from './commands/check.ts';
import type { InitFlags } from './commands/init.ts';
import type { RequirementsFlags } from './commands/requirements.ts';
import type { LintFlags } from './commands/rules-lint.ts';
import { type CommonFlags, type Context, lazily } from './context.ts';
import { FAIL_ON } from './exit.ts';
import { applicationText, BadValue } from './text.ts';
import { version } from './version.ts';

/** The command line in one language. Commands are loaded when they are called. */
export function applicationIn(voice: Voice): Application<Context> {
  const { commands, full, flags, paths, rule, folder, rules: about, tool } = voice.catalogue.ui.help;
  const docs = (name: keyof typeof commands) => ({ brief: commands[name], fullDescription: full[name] });
  const lang = { kind: 'enum', values: LANGS, brief: flags.lang, optional: true } as const;
  const pack = {
    kind: 'parsed',
    parse: String,
    brief: flags.pack,
    optional: true,
    variadic: true,
    placeholder: 'DIR',
  } as const;
  const kind = { kind: 'parsed', parse: String, brief: flags.kind, placeholder: 'KIND' } as const;

  const check = buildCommand<CheckFlags, readonly string[], Context>({
    loader: lazily(() => import('./commands/check.ts')),
    parameters: {
      flags: {
        format: {
          kind: 'parsed',
          parse: parseOutput,
          brief: flags.format,
          optional: true,
          variadic: true,
          placeholder: 'FORMAT[=FILE]',
        },
        failOn: { kind: 'enum', values: FAIL_ON, brief: flags.failOn, optional: true },
        pack,
        lang,
      },
      aliases: { f: 'format' },
      positional: { kind: 'array', parameter: { brief: paths, parse: String, placeholder: 'path' } },
    },
    docs: docs('check'),
  });
  const explain = buildCommand<CommonFlags, [string], Context>({
    loader: lazily(() => import('./commands/explain.ts')),
    parameters: {
      flags: { pack, lang },
      positional: { kind: 'tuple', parameters: [{ brief: rule, parse: String, placeholder: 'RULE' }] },
    },
    docs: docs('explain'),
  });
  const requirements = buildCommand<RequirementsFlags, [], Context>({
    loader: lazily(() => import('./commands/requirements.ts')),
    parameters: { flags: { kind, pack, lang } },
    docs: docs('requirements'),
  });
  const init = buildCommand<InitFlags, [], Context>({
    loader: lazily(() => import('./commands/init.ts')),
    parameters: {
      flags: {
        kind,
        year: { kind: 'parsed', parse: parseYear, brief: flags.year, optional: true, placeholder: 'YEAR' },
        output: { kind: 'parsed', parse: String, brief: flags.output, optional: true, placeholder: 'FILE' },
        pack,
        lang,
      },
      aliases: { o: 'output' },
    },
    docs: docs('init'),
  });
  const lint = buildCommand<LintFlags, readonly string[], Context>({
    loader: lazily(() => import('./commands/rules-lint.ts')),
    parameters: {
      flags: { lang },
      positional: { kind: 'array', minimum: 1, parameter: { brief: folder, parse: String, placeholder: 'DIR' } },
    },
    docs: docs('rulesLint'),
  });
  const rules = buildRouteMap({ routes: { lint }, docs: { brief: about } });
  return buildApplication(
    buildRouteMap({ routes: { check, explain, requirements, init, rules }, docs: { brief: tool } }),
    {
      name: 'guiju',
      versionInfo: { currentVersion: version },
      scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
      documentation: { disableAnsiColor: true },
      localization: { text: applicationText(voice) },
    },
  );
}

function parseOutput(text: string): Output {
  const [, name = text, file = null] = /^([^=]*)=(.+)$/.exec(text) ?? [];
  if (!(FORMAT_NAMES as readonly string[]).includes(name)) throw new BadValue(FORMAT_NAMES);
  return { format: name as FormatName, file };
}

function parseYear(text: string): number {
  if (!/^[12]\d{3}$/.test(text)) throw new BadValue([]);
  return Number(text);
}
