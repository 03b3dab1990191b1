/** A flag's value that the flag does not take. */
export class BadValue extends Error {
  readonly allowed: readonly string[];

  constructor(allowed: readonly string[]) {
    super('bad value');
    this.allowed = allowed;
  }
}
