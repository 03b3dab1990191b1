import type { TermClass } from '../model/pack.ts';

/** The classes that every pack has, with their lists. Entries of `reporting` name terms of the other classes. */
export const BUILT_IN_CLASSES: readonly TermClass[] = [
  { id: 'system', label: { zh: '制度', en: 'System' }, collection: 'systems', fields: [], origin: null },
  { id: 'carrier', label: { zh: '载体', en: 'Carrier' }, collection: 'carriers', fields: [], origin: null },
  { id: 'reporting', label: { zh: '报告', en: 'Report' }, collection: 'reporting', fields: [], origin: null },
];
