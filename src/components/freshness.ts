import { glossaryInOrder } from './glossary-order.ts';
import { guideInOrder } from './guide-order.ts';

/** The version of Kubernetes whose documents the texts were checked against; a test holds the texts to it. */
export const KUBERNETES_VERSION = '1.35';

/** The version of Kubernetes whose schemas the manifests were checked against: the newest that `kubernetes-models` has. */
export const SCHEMA_VERSION = '1.34';

export interface CheckedPage {
  title: string;
  href: string;
  /** Day of the last review. */
  reviewed: Date;
  /** The versions it was checked against; undefined when nothing in it depends on one. */
  checkedAgainst?: string;
}

/** Every article and term, the one longest unreviewed first; of one day, in reading order. */
export async function checkedPages(): Promise<CheckedPage[]> {
  const [articles, terms] = await Promise.all([guideInOrder(), glossaryInOrder()]);
  const pages: CheckedPage[] = [
    ...articles.map(({ id, data }) => ({ href: `/guide/${id}/`, ...data })),
    ...terms.map(({ id, data }) => ({ href: `/glossary/${id}/`, ...data, title: data.ko })),
  ];
  return pages
    .map(({ title, href, reviewed, checkedAgainst }) => ({ title, href, reviewed, checkedAgainst }))
    .sort((a, b) => a.reviewed.getTime() - b.reviewed.getTime());
}

/** Whether a text was last reviewed more than a year before a day. */
export function isOld(reviewed: Date, today: Date): boolean {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  return reviewed < yearAgo;
}

/** `2026년 11월 23일` */
export const dayInWords = (day: Date): string =>
  `${day.getUTCFullYear()}년 ${day.getUTCMonth() + 1}월 ${day.getUTCDate()}일`;
