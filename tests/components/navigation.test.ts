import { expect, it } from 'vitest';
import { guideByPart, guideInOrder } from '../../src/components/guide-order.ts';
import { NAVIGATION, PART_NAMES } from '../../src/components/navigation.ts';
import { PARTS } from '../../src/schemas/vocabulary.ts';

it('has five entries, each to a folder of its own', () => {
  expect(NAVIGATION).toHaveLength(5);
  expect(new Set(NAVIGATION.map(({ href }) => href)).size).toBe(5);
  for (const { href } of NAVIGATION) expect(href).toMatch(/^\/.*\/$/);
});

it('leads to the first article of a part where it leads into the guide', async () => {
  const parts = await guideByPart();
  for (const { id, href } of NAVIGATION.filter((entry) => entry.href.startsWith('/guide/'))) {
    const slug = href.split('/')[2];
    const articles = parts.find(({ part }) => part === id)?.articles.map((article) => article.id);
    expect(articles?.[0], href).toBe(slug);
  }
});

it('has a name for every part, and every article in one of them', async () => {
  expect(Object.keys(PART_NAMES)).toEqual([...PARTS]);
  const orders = (await guideInOrder()).map(({ data }) => `${data.part} ${data.order}`);
  expect(new Set(orders).size, 'two articles of one part share an order').toBe(orders.length);
});
