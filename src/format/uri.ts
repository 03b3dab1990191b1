/** A file's name as a URI reference (RFC 3986): a relative one as it is named, an absolute one with its scheme. */
export function uriOf(file: string): string {
  const encoded = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}
