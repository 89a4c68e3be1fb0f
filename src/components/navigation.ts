import type { Part } from '../schemas/vocabulary.ts';

export interface NavigationEntry {
  id: 'models' | 'container' | 'kubernetes' | 'charts' | 'glossary';
  name: string;
  href: string;
}

/** The header's five entries. The first three lead to the first article of a part of the guide. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { id: 'models', name: '배포 모델', href: '/guide/traditional-deployment/' },
  { id: 'container', name: '컨테이너', href: '/guide/container/' },
  { id: 'kubernetes', name: '쿠버네티스', href: '/guide/kubernetes/' },
  { id: 'charts', name: '도면', href: '/charts/' },
  { id: 'glossary', name: '용어', href: '/glossary/' },
];

export const PART_NAMES: Record<Part, string> = {
  start: '첫걸음',
  container: '컨테이너와 도커',
  kubernetes: '쿠버네티스',
  models: '배포 모델',
  resources: '리소스와 장애',
  practice: '써 보기',
};
