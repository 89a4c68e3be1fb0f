import type { Element, ElementContent } from 'hast';
import type { ShikiTransformer } from 'shiki';

const LANGUAGE_NAMES: Record<string, string> = {
  sh: '셸',
  yaml: 'YAML',
  dockerfile: 'Dockerfile',
  json: 'JSON',
  text: '출력',
  html: 'HTML',
};

/** Kinds of token that the style sheet tells apart. */
const STYLED = /^(comment|keyword|parameter|string|string-expression|link|constant)$/;

/** `style="color:var(--astro-code-token-comment)"` says the same as a class, and a strict style policy refuses it. */
function classFromStyle(node: Element): void {
  const style = String(node.properties.style ?? '');
  const token = /--astro-code-token-([a-z-]+)/.exec(style)?.[1] ?? '';
  delete node.properties.style;
  if (STYLED.test(token)) node.properties.class = `t-${token}`;
}

/** Tokens that look alike need one element, or none: on a page of code that is a tenth of its weight. */
function joinTokens(line: Element): void {
  const joined: ElementContent[] = [];
  for (const node of line.children) {
    const token = node.type === 'element' ? node : undefined;
    const plain = token && token.properties.class === undefined;
    const last = joined.at(-1);
    const parts = plain ? token.children : [node];
    const [part] = parts;
    if (part?.type === 'text' && last?.type === 'text') last.value += part.value;
    else if (part?.type === 'element' && last?.type === 'element' && part.properties.class === last.properties.class)
      last.children.push(...part.children);
    else joined.push(...parts);
  }
  line.children = joined;
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/**
 * Shiki transformer: classes for styles, and a frame with the block's title and a copy button around it.
 * The button stays hidden until the page's script wires it.
 */
export function codeBlock(): ShikiTransformer {
  return {
    name: 'code-block',
    span: classFromStyle,
    line: joinTokens,
    pre(node) {
      delete node.properties.style;
      node.properties.class = 'code';
    },
    root(root) {
      const pre = root.children[0];
      if (pre?.type !== 'element') return;
      const language = this.options.lang;
      const title = /title="([^"]+)"/.exec(this.options.meta?.__raw ?? '')?.[1];
      const caption = title ?? LANGUAGE_NAMES[language] ?? language;
      root.children = [
        element('div', { class: 'codebox', dataPagefindIgnore: '' }, [
          element('div', { class: 'codebar' }, [
            element('span', {}, [{ type: 'text', value: caption }]),
            element('button', { type: 'button', class: 'copy', hidden: true }, [{ type: 'text', value: '복사' }]),
          ]),
          pre,
        ]),
      ];
    },
  };
}
