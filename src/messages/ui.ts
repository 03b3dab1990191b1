/** The sentences that are not about a fault: reports, help and talk. Filled in by `zh.ts` and `en.ts`. */
export interface Ui {
  readonly todo: string;
}
