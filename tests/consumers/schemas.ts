import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

const text = { type: 'string', minLength: 1 };
const position = {
  type: 'object',
  additionalProperties: false,
  required: ['line', 'column'],
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const range = {
  type: 'object',
  additionalProperties: false,
  required: ['start'],
  properties: { start: position, end: position },
};

/** What GitLab's documentation says of a Code Quality report. */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

/** What reviewdog's definition of `DiagnosticResult` says. */
const RDJSON = {
  type: 'object',
  additionalProperties: false,
  required: ['source', 'diagnostics'],
  properties: {
    source: { type: 'object', required: ['name'], properties: { name: text } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['message', 'location', 'severity', 'code'],
        properties: {
          message: text,
          location: {
            type: 'object',
            additionalProperties: false,
            required: ['path'],
            properties: { path: text, range },
          },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: { type: 'object', additionalProperties: false, required: ['value'], properties: { value: text } },
          suggestions: {
            type: 'array',
            items: { type: 'object', required: ['range', 'text'], properties: { range, text: { type: 'string' } } },
          },
        },
      },
    },
  },
};

/** GitHub's limits for SARIF, and what it requires beyond the schema. */
const sized = (maxLength: number) => ({
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1, maxLength } },
});
const GITHUB_SARIF = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['tool', 'results', 'columnKind'],
        properties: {
          columnKind: { const: 'utf16CodeUnits' },
          tool: {
            properties: {
              driver: {
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    maxItems: 25_000,
                    items: {
                      required: ['id', 'shortDescription', 'fullDescription', 'help'],
                      properties: {
                        shortDescription: sized(1024),
                        fullDescription: sized(1024),
                        help: sized(100_000),
                        properties: { properties: { tags: { maxItems: 10 } } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            maxItems: 25_000,
            items: {
              required: ['ruleId', 'ruleIndex', 'message', 'locations', 'partialFingerprints'],
              properties: {
                message: sized(100_000),
                partialFingerprints: {
                  additionalProperties: false,
                  required: ['guiju/fingerprint/v1'],
                  properties: { 'guiju/fingerprint/v1': text },
                },
                locations: {
                  minItems: 1,
                  maxItems: 1000,
                  items: {
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        required: ['artifactLocation', 'region'],
                        properties: {
                          artifactLocation: {
                            required: ['uri'],
                            properties: { uri: { pattern: "^(file:///)?[A-Za-z0-9._~!$&'()*+,;=:@%/-]+$" } },
                          },
                          region: { required: ['startLine', 'startColumn', 'endLine', 'endColumn'] },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  // The published schema has patterns that are none with the flag.
  unicodeRegExp: false,
  formats: { uri: true, 'uri-reference': true, 'date-time': true },
});

/** The schema of SARIF 2.1.0, as a package carries it. */
function sarifSchema(): object {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return schema;
}

/** What a consumer takes, by name. */
export const CONSUMERS: Readonly<Record<'sarif' | 'githubSarif' | 'gitlab' | 'rdjson', ValidateFunction>> = {
  sarif: ajv.compile(sarifSchema()),
  githubSarif: ajv.compile(GITHUB_SARIF),
  gitlab: ajv.compile(GITLAB),
  rdjson: ajv.compile(RDJSON),
};
