/** HTML that may be put into HTML as it is. */
export interface Html {
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML from a template: texts that are put in are escaped, so that they are shown and never obeyed. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const shown = values.map((value) => (typeof value === 'string' ? escaped(value) : value.text));
  return { text: parts.map((part, index) => part + (shown[index] ?? '')).join('') };
}

export function joined(pieces: readonly Html[]): Html {
  return { text: pieces.map(({ text }) => text).join('') };
}

/** Our own text, which is HTML already; never one from a pack. */
export function trusted(text: string): Html {
  return { text };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
