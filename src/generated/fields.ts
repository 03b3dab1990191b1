// Generated from schemas/ by `npm run generate`. Not edited by hand.
export const ENTRY_FIELDS: readonly string[] = ["ref","owner","cadence","evidence","serves","parts","activities","measure","measure/what","measure/target","on","timing","note"];
export const REPORT_FIELDS: readonly string[] = ["ref","owner","to","cadence","due","on","timing","note"];
