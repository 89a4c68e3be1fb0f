const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<&]+|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iy;

/**
 * What is not well-formed in a small XML document without prolog, comments or CDATA, as our files are.
 * @returns one line a fault; empty when there is none
 */
export function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < xml.length) {
    TAG.lastIndex = TEXT.lastIndex = at;
    const tag = TAG.exec(xml);
    const text = tag ? null : TEXT.exec(xml);
    if (!tag && !text) return [`unexpected "${xml.slice(at, at + 30)}" at ${at}`];
    at += (tag ?? text)?.[0].length ?? 0;
    if (text && open.length === 0 && text[0].trim()) return [`text outside the root: "${text[0].slice(0, 30)}"`];
    if (!tag) continue;
    const [, closing, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return [`<${name}> repeats an attribute`];
    if (!closing && open.length === 0) roots += 1;
    if (closing && open.pop() !== name) return [`</${name}> closes another element`];
    if (!closing && !empty) open.push(name);
  }
  return [...open.map((name) => `<${name}> is not closed`), ...(roots === 1 ? [] : [`${roots} roots`])];
}
