import { Ajv, type ValidateFunction } from 'ajv';

const text = { type: 'string', minLength: 1 };
const name = { pattern: '^[a-z][a-z0-9-]*$' };
const described = (properties: object, required: readonly string[]) => ({
  type: 'object',
  propertyNames: name,
  additionalProperties: { type: 'object', additionalProperties: false, required, properties },
});

/** What GitHub's reference says of the metadata of a JavaScript action. */
const ACTION = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'runs'],
  properties: {
    name: text,
    author: text,
    description: text,
    inputs: described(
      { description: text, required: { type: 'boolean' }, default: { type: 'string' }, deprecationMessage: text },
      ['description'],
    ),
    outputs: described({ description: text }, ['description']),
    runs: {
      type: 'object',
      additionalProperties: false,
      required: ['using', 'main'],
      properties: { using: { enum: ['node20', 'node24'] }, main: text, pre: text, post: text },
    },
    branding: {
      type: 'object',
      additionalProperties: false,
      properties: {
        icon: text,
        color: { enum: ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'] },
      },
    },
  },
};

/** What pre-commit's documentation says of the hooks that a repository gives. */
const HOOKS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'entry', 'language'],
    properties: {
      id: text,
      name: text,
      description: text,
      entry: text,
      language: { const: 'node' },
      files: { type: 'string', format: 'regex' },
      require_serial: { type: 'boolean' },
    },
  },
};

const ajv = new Ajv({ formats: { regex: true } });
export const validateAction: ValidateFunction = ajv.compile(ACTION);
export const validateHooks: ValidateFunction = ajv.compile(HOOKS);
