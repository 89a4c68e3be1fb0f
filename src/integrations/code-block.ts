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

/** `style="color:var(--astro-code-token-comment)"` says the same as a class, and a strict style policy refuses it. */
function classFromStyle(node: Element): void {
  const style = String(node.properties.style ?? '');
  const token = /--astro-code-token-([a-z-]+)/.exec(style)?.[1];
  delete node.properties.style;
  if (token) node.properties.class = `t-${token}`;
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
