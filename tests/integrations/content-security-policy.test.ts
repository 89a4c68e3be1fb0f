import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/integrations/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

const HTML = `<style>a{}</style><style media="print">b{}</style>
<script>one()</script><script type="module">two()</script><script>one()</script>
<script src="/x.js"></script><script type="application/ld+json">{"@type":"DefinedTerm"}</script>`;

describe('policyFor', () => {
  const policy = policyFor(HTML);

  it('allows inline exactly what the page was built with, each once', () => {
    const hashes = directive(policy, 'script-src').filter((source) => source.startsWith("'sha256-"));
    expect(hashes).toEqual([hash('one()'), hash('two()')]);
    expect(directive(policy, 'style-src')).toEqual(["'self'", hash('a{}'), hash('b{}')]);
  });

  it('allows nothing unsafe but WebAssembly, and nothing from elsewhere', () => {
    expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'/);
    expect(policy).not.toMatch(/https?:|\*/);
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
  });

  it('holds no character that would end the attribute it stands in', () => {
    expect(policy).not.toMatch(/["<>]/);
  });
});
