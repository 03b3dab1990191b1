import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { expect } from 'vitest';
import { type Compile, typesText } from '../src/generate/types/text.ts';
import type { Pack } from '../src/model/pack.ts';

/** The types of a pack as text. */
export const textOf = async (pack: Pack) => {
  const text = await typesText(pack, compile as Compile);
  return typeof text === 'string' ? text : expect.fail(`two types are named ${text.name}`);
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: [],
  lib: ['lib.es5.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The lines of a program that do not compile against the types of a pack, and what is wrong with the types themselves. */
export function wrongLines(types: string, program: string): readonly (number | string)[] {
  const files = new Map([
    ['/app/types.d.ts', types],
    ['/app/app.ts', program],
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.directoryExists = () => true;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], OPTIONS, host));
  const lines = found.map(({ file, start = 0, messageText }) =>
    file?.fileName === '/app/app.ts'
      ? file.getLineAndCharacterOfPosition(start).line + 1
      : ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
  return [...new Set(lines)];
}
