import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown> & { readonly items?: readonly { readonly section: string }[] };
  readonly result?: unknown;
}

export interface Diagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** What an editor asks of the server, 0-based as the protocol is. */
export interface Editor {
  open(file: string, text: string): Promise<readonly Diagnostic[]>;
  complete(file: string, line: number, character: number): Promise<readonly Completion[]>;
  hover(file: string, line: number, character: number): Promise<string>;
  close(): void;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** The settings that an editor has by itself; nothing is fetched. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

/** Starts yaml-language-server as an editor does, by its standard streams, with a folder open and settings beside its own. */
export async function openEditor(folder: string, yaml: Readonly<Record<string, unknown>> = {}): Promise<Editor> {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const settings: Readonly<Record<string, unknown>> = { yaml: { ...(SETTINGS.yaml as object), ...yaml } };
  const asked = new Map<number, (result: unknown) => void>();
  const shown = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin?.write(body);
  };
  listen(server, ({ id, method, params, result }) => {
    if (method === undefined) asked.get(Number(id))?.(result);
    else if (method === 'textDocument/publishDiagnostics')
      shown.get(String(params?.uri))?.(params?.diagnostics as readonly Diagnostic[]);
    else if (method === 'workspace/configuration')
      send({ id, result: (params?.items ?? []).map(({ section }) => settings[section] ?? null) });
    else if (id !== undefined) send({ id, result: null });
  });
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      const id = asked.size + 1;
      asked.set(id, resolve);
      send({ id, method, params });
    });
  const uri = (file: string) => pathToFileURL(join(folder, file)).href;
  const at = (file: string, line: number, character: number) => ({
    textDocument: { uri: uri(file) },
    position: { line, character },
  });

  const root = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'plans' }],
    locale: 'zh-cn',
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  return {
    open: (file, text) =>
      new Promise((resolve) => {
        shown.set(uri(file), resolve);
        const textDocument = { uri: uri(file), languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    complete: async (file, line, character) => {
      const found = (await ask('textDocument/completion', at(file, line, character))) as { items: Completion[] } | null;
      return found?.items ?? [];
    },
    hover: async (file, line, character) => {
      const found = (await ask('textDocument/hover', at(file, line, character))) as {
        contents: { value: string };
      } | null;
      return found?.contents.value ?? '';
    },
    close: () => void server.kill(),
  };
}

/** Reads the messages of a server, each after its length. */
function listen(server: ChildProcess, onMessage: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const end = waiting.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(waiting.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end === -1 || waiting.length < end + 4 + length) return;
      const message = waiting.subarray(end + 4, end + 4 + length).toString();
      waiting = waiting.subarray(end + 4 + length);
      onMessage(JSON.parse(message) as Message);
    }
  });
}
