import { getCollection } from 'astro:content';
import type { Constant } from '../models/constant.ts';
import { EVERY_CONSTANT } from '../models/every-constant.ts';
import { glossaryInOrder } from './glossary-order.ts';
import { guideInOrder } from './guide-order.ts';

export interface SourceUse {
  title: string;
  href: string;
}

/** The model's constants that a document states, with the part of the model that computes with them. */
const constantsFrom = (id: string) =>
  EVERY_CONSTANT.flatMap(({ usedIn, constants }) =>
    constants
      .filter((constant): constant is Constant<'published'> => constant.kind === 'published' && constant.source === id)
      .map((constant) => ({ ...constant, usedIn })),
  );

/** What the model assumes because no figure was published. */
export const assumptions = () =>
  EVERY_CONSTANT.flatMap(({ usedIn, constants }) =>
    constants
      .filter((constant): constant is Constant<'assumption'> => constant.kind === 'assumption')
      .map((constant) => ({ ...constant, usedIn })),
  );

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
      constants: constantsFrom(id),
      uses: pages
        .filter((page) => page.sources.some((source) => source.id === id))
        .map(({ title, href }): SourceUse => ({ title, href })),
    }))
    .sort((a, b) => a.data.publisher.localeCompare(b.data.publisher, 'ko') || a.data.title.localeCompare(b.data.title));
}
