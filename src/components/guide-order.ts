import { type CollectionEntry, getCollection } from 'astro:content';
import { PARTS } from '../schemas/vocabulary.ts';

/** Every article in reading order. */
export async function guideInOrder(): Promise<CollectionEntry<'guide'>[]> {
  const articles = await getCollection('guide');
  return articles.sort(
    (a, b) => PARTS.indexOf(a.data.part) - PARTS.indexOf(b.data.part) || a.data.order - b.data.order,
  );
}

/** The parts that have articles, each with its articles in order. */
export async function guideByPart() {
  const articles = await guideInOrder();
  return PARTS.map((part) => ({ part, articles: articles.filter(({ data }) => data.part === part) })).filter(
    ({ articles: own }) => own.length > 0,
  );
}
