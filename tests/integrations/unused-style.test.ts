import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../src/integrations/unused-style.ts';

const page = (style: string) =>
  `<html><head><style>${style}</style></head><body><div class="tools">도구</div></body></html>`;

describe('the style of a page', () => {
  it('loses what nothing on the page can match', async () => {
    expect(await withoutUnused(page('.tools{color:red}.memory-knobs{color:blue}'), '')).toBe(page('.tools{color:red}'));
  });

  it('keeps what the page matches only when its scripts run', async () => {
    const rules = ['[data-js] .tools{visibility:visible}', '[data-theme="dark"] .tools{color:#fff}', '.card{margin:0}'];
    const kept = await withoutUnused(page(rules.join('')), "element.className = 'card'");
    for (const rule of rules) expect(kept).toContain(rule);
  });

  it('keeps the ring around what has the focus', async () => {
    const rules = ':focus-visible{box-shadow:var(--ring)}.tools a:focus-visible{outline:none}';
    expect(await withoutUnused(page(rules), '')).toContain(':focus-visible{box-shadow:var(--ring)}');
  });

  it('keeps what a script numbers', async () => {
    const rules = '.tools.of-3{columns:3}.tools.fall-1{animation:fall}';
    expect(await withoutUnused(page(rules), 'className = "of-" + count')).toBe(page(rules));
  });
});
