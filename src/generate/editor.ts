import type { NamedThing } from '../model/names.ts';
import type { Pack } from '../model/pack.ts';

/** Where the schema of a kind's plans lies, from the folder of the plan: in a dot-folder, where no plans are looked for. */
export function schemaPlace(pack: Pack, kind: NamedThing): string {
  return `.guiju/${pack.id}.${kind.id}.schema.json`;
}

/** The line by which editors with a YAML language server find the schema of a plan. */
export function modeline(place: string): string {
  return `# yaml-language-server: $schema=${place}\n`;
}

/** What an editor needs to be told of a workspace, by file: which schema goes with which plans, and how texts are kept. */
export function workspaceFiles(
  schema: string,
  plans: string,
): readonly { readonly file: string; readonly text: string }[] {
  const settings = {
    'yaml.schemas': { [`./${schema}`]: [plans] },
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  };
  return [
    { file: '.vscode/settings.json', text: `${JSON.stringify(settings, null, 2)}\n` },
    { file: '.editorconfig', text: EDITORCONFIG },
  ];
}

const EDITORCONFIG = `root = true

[*.{yaml,yml}]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`;
