import type { DemandThing, LinkKind } from '../model/proof.ts';

type Say<P = void> = P extends void ? string : (params: P) => string;

/** What the proofs of a pack say. */
export interface ProofWords {
  readonly witness: WitnessWords;
  readonly demands: DemandWords;
}

/** What is said of demands broken one at a time. */
export interface DemandWords {
  readonly score: Say<{ pack: string; breaks: number; rules: number; survivors: number; score: string }>;
  readonly things: { readonly [T in DemandThing]: string };
  readonly links: { readonly [L in LinkKind]: string };
  readonly broken: Say<{ thing: string; detail: string; kind: string; path: string }>;
  readonly unseen: Say;
  readonly stray: Say<{ rules: readonly string[] }>;
  readonly unbroken: Say;
  readonly idle: Say;
  readonly linked: Say;
  readonly link: Say<{ from: string; to: string; link: string; breaks: number }>;
}

/** What `rules witness` says where it writes no plan. */
export interface WitnessWords {
  readonly conflict: Say<{ kind: string; rules: number }>;
  readonly spare: Say<{ rules: number }>;
  readonly gaveUp: Say<{ kind: string; tried: number }>;
  readonly unbound: Say<{ kind: string }>;
  readonly found: Say<{ kind: string; id: string; entries: number; values: number }>;
  readonly all: Say<{ pack: string; found: number; kinds: number }>;
  readonly needsKind: Say;
}
