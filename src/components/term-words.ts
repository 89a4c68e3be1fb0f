import type { RelationType } from '../schemas/vocabulary.ts';

/** How a relation reads from the term that states it, and from the term that it points to. */
export const RELATION_NAMES: Record<RelationType, { forward: string; backward: string }> = {
  'part-of': { forward: '여기에 속합니다', backward: '이것으로 이루어집니다' },
  'runs-on': { forward: '이 위에서 돕니다', backward: '이 위에 올라갑니다' },
  manages: { forward: '이것을 다룹니다', backward: '이것이 다룹니다' },
  isolates: { forward: '이것을 떼어 놓습니다', backward: '이것이 떼어 놓습니다' },
  limits: { forward: '이것을 제한합니다', backward: '이것이 제한합니다' },
  replaces: { forward: '이것을 대신합니다', backward: '이것으로 바뀌었습니다' },
  'contrasts-with': { forward: '견주어 볼 말', backward: '견주어 볼 말' },
  'see-also': { forward: '함께 볼 말', backward: '함께 볼 말' },
};
