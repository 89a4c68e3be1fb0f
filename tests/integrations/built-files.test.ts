import { describe, expect, it } from 'vitest';
import { modulesNamedIn } from '../../src/integrations/built-files.ts';

describe('the modules that a page names', () => {
  const modules = new Map([
    ['island.a1.js', 'import{h}from"./sheet.b2.js";className="mine"'],
    ['sheet.b2.js', 'open=()=>import("./dialog.c3.js")'],
    ['dialog.c3.js', 'import"./sheet.b2.js";className="later"'],
    ['island.d4.js', 'className="other"'],
  ]);
  const html =
    '<astro-island component-url="/_astro/island.a1.js"></astro-island><script src="/embed/fonts.js"></script>';
  const texts = modulesNamedIn(html, modules)
    .map((name) => modules.get(name))
    .join('\n');

  it('are those that it names and all that they may load, once each', () => {
    expect(texts.match(/mine|open|later/g)).toEqual(['mine', 'open', 'later']);
  });

  it('are not those of other pages', () => {
    expect(texts).not.toContain('other');
  });
});
