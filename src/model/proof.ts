import type { Check } from './check.ts';
import type { JsonObject } from './document.ts';

/** The smallest plan of a kind that meets every rule; why there is none; or that the search found neither. */
export type Witness =
  | { readonly kind: 'found'; readonly plan: JsonObject }
  /** No plan can meet these rules together, and without any one of them some plan can. */
  | { readonly kind: 'conflict'; readonly checks: readonly Check[] }
  /** Nothing is claimed: the search ended at its limit. */
  | { readonly kind: 'gaveUp'; readonly tried: number };
