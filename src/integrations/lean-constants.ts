import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const CONSTANTS = /\/src\/models\/.+\/constants\.ts$/;
/** Arguments of `published` and `assumption` that say where a figure comes from: pages print them, charts never do. */
const ORIGINS: Record<string, readonly number[]> = { published: [3, 4], assumption: [4] };

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node).flat()) if (isNode(value)) yield* nodesIn(value);
}

/** Vite plugin: leaves the origins of figures out of browser code, half a kilobyte of each island that computes. */
export function leanConstants(): Plugin {
  return {
    name: 'lean-constants',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!CONSTANTS.test(id)) return undefined;
      const text = new MagicString(code);
      for (const node of nodesIn(this.parse(code) as unknown as Node)) {
        const callee = node.callee as Node | undefined;
        const origins = node.type === 'CallExpression' ? ORIGINS[String(callee?.name)] : undefined;
        for (const index of origins ?? []) {
          const argument = (node.arguments as Node[])[index];
          if (argument) text.overwrite(argument.start, argument.end, "''");
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
