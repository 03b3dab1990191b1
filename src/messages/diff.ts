import type { Bump, DiffThing, Effect, RuleOutcome } from '../model/diff.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What `rules diff` says. */
export interface DiffWords {
  readonly head: Say<{ from: string; to: string; rules: readonly [number, number] }>;
  readonly same: Say;
  readonly rules: Say;
  readonly words: Say;
  readonly effects: { readonly [E in Effect]: string };
  readonly things: { readonly [T in DiffThing]: string };
  /** What the keys of packs are called. */
  readonly keys: Readonly<Record<string, string>>;
  readonly place: Say<{ label: string; path: string }>;
  /** What stands between a place and what is there. */
  readonly colon: Say;
  readonly number: Say<number>;
  readonly nothing: Say;
  readonly bumps: { readonly [B in Bump]: string };
  readonly enough: Say<{ bump: string; version: string }>;
  readonly understated: Say<{ bump: string; due: string; version: string }>;
  readonly plans: Say;
  readonly planCounts: Say<{ compared: number; changed: number; failing: number; others: number }>;
  readonly outcomes: { readonly [O in NonNullable<RuleOutcome>]: string };
  readonly noRule: Say;
  readonly appeared: Say;
  readonly vanished: Say;
  readonly columns: readonly [effect: string, thing: string, details: string];
  readonly noPlans: Say<{ pack: string; others: number }>;
}
