/** What the first bytes say that a file is. */
export type Format = 'pdf' | 'zip' | 'gzip' | 'ole' | 'rtf' | 'html' | 'xml' | 'json' | 'binary' | 'text';

const SIGNATURES: readonly [string, Format][] = [
  ['PK\u0003\u0004', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['\u00d0\u00cf\u0011\u00e0', 'ole'],
  ['{\\rtf', 'rtf'],
];

const HEAD = 4096;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Without what stands between `open` and `close`, both included; an open end takes the rest. */
const without = (text: string, open: string, close: string): string => {
  const kept: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf(open, at);
    if (start === -1) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    const end = text.indexOf(close, start + open.length);
    if (end === -1) break;
    at = end + close.length;
  }
  return kept.join('');
};

const ELEMENT = /<([A-Za-z][\w:.-]{0,60})/u;

/** Markup: prolog, comments and the document type skipped, the first element tells. */
const markupOf = (head: string): Format | undefined => {
  const start = head.replace(/^(?:ï»¿|Ã¯Â»Â¿|[\ufeff\s]){0,20}/u, '');
  if (/^<!doctype\s+html|^<html[\s>]/iu.test(start)) return 'html';
  if (!/^<(?:\?xml|!--|!DOCTYPE|[A-Za-z])/u.test(start)) return undefined;
  const bare = without(without(without(start, '<!--', '-->'), '<?', '>'), '<!', '>');
  // all of the head may be one long comment
  const element = (ELEMENT.exec(bare) ?? ELEMENT.exec(start))?.[1]?.toLowerCase();
  if (element === 'html') return 'html';
  if (start.startsWith('<?xml') || element !== undefined)
    return /^(?:head|body|div|p|table|span)$/u.test(element ?? '') ? 'html' : 'xml';
  return undefined;
};

/** A PDF may have some bytes before its mark; a JSON text opens with a bracket and a quote or another one. */
export const sniff = (bytes: Uint8Array): Format => {
  const found = SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1];
  if (found) return found;
  const head = bytes.subarray(0, HEAD);
  const latin = new TextDecoder('latin1').decode(head);
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const isUtf16 = startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff');
  if (!isUtf16 && head.includes(0)) return 'binary';
  const text = isUtf16 ? latin.replaceAll('\u0000', '').slice(2) : latin;
  if (/^(?:ï»¿|\s){0,10}[[{]\s{0,20}(?:["[{}\]]|$)/u.test(text)) return 'json';
  return markupOf(text) ?? 'text';
};
