/** One way in which the generated types of two editions differ, and where: a type, or a property of one. */
export interface TypeChange {
  readonly place: string;
  /** Gone; one of its members gone; must now be there; may now be absent; new; one more member. */
  readonly kind: 'removed' | 'narrower' | 'required' | 'optional' | 'added' | 'wider';
  /** The member, as it is written; null where it is the whole place. */
  readonly what: string | null;
}

export interface TypeChanges {
  /** A program that used the old types may no longer compile. */
  readonly breaking: readonly TypeChange[];
  readonly additive: readonly TypeChange[];
}
