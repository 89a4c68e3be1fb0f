import { getCollection } from 'astro:content';
import { glossaryInOrder } from './glossary-order.ts';
import { guideInOrder } from './guide-order.ts';

export interface SourceUse {
  title: string;
  href: string;
}

/** Every source document, by publisher and title, each with the pages that cite it. */
export async function sourcesWithUses() {
  const [sources, guide, glossary] = await Promise.all([getCollection('sources'), guideInOrder(), glossaryInOrder()]);
  const pages = [
    ...guide.map(({ id, data }) => ({ title: data.title, href: `/guide/${id}/`, sources: data.sources })),
    ...glossary.map(({ id, data }) => ({ title: data.ko, href: `/glossary/${id}/`, sources: data.sources })),
  ];
  return sources
    .map(({ id, data }) => ({
      id,
      data,
      uses: pages
        .filter((page) => page.sources.some((source) => source.id === id))
        .map(({ title, href }): SourceUse => ({ title, href })),
    }))
    .sort((a, b) => a.data.publisher.localeCompare(b.data.publisher, 'ko') || a.data.title.localeCompare(b.data.title));
}
