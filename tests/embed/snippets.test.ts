import { describe, expect, it } from 'vitest';
import { embedAddress, SNIPPETS, type Tool } from '../../src/embed/snippets.ts';
import { xmlFaults } from '../scene/xml.ts';

const OF = { home: 'https://example.org/', id: 'sharing', query: 'limit=2&c=4', title: 'CPU "나누기" <둘>', steps: 4 };
const TOOLS = Object.keys(SNIPPETS) as Tool[];

describe('a snippet', () => {
  it('points to the slide in the state on screen', () => {
    expect(embedAddress(OF)).toBe('https://example.org/embed/sharing/?limit=2&c=4');
    expect(embedAddress({ ...OF, query: '' })).toBe('https://example.org/embed/sharing/');
  });

  it.each(TOOLS)('for %s names the address and the title', (tool) => {
    const snippet = SNIPPETS[tool](OF);
    expect(snippet).toContain('https://example.org/embed/sharing');
    expect(snippet).not.toContain('"나누기" <둘>"');
  });

  it('for HTML is one well-formed element that runs in a sandbox', () => {
    const snippet = SNIPPETS.HTML(OF);
    expect(xmlFaults(snippet)).toEqual([]);
    expect(snippet).toContain('sandbox="allow-scripts allow-popups allow-downloads"');
    expect(snippet).not.toContain('allow-same-origin');
  });

  it('gives a deck as many moves as there are views after the first', () => {
    for (const tool of ['reveal.js', 'Marp'] as const) expect(SNIPPETS[tool](OF)).toContain('data-steps="3"');
    expect(SNIPPETS.Slidev(OF)).toContain(':steps="3"');
  });
});
