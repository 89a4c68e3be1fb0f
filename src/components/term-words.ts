import type { RelationType } from '../schemas/vocabulary.ts';

/**
 * What the related terms are, seen from the term that states a relation and from the term that it points to. They stand
 * beside a list of terms, so they name what is in the list: ‘이것이’ would leave open which of the two is meant.
 */
export const RELATION_NAMES: Record<RelationType, { forward: string; backward: string }> = {
  'part-of': { forward: '속한 곳', backward: '이루는 것' },
  'runs-on': { forward: '아래에서 받치는 것', backward: '위에서 도는 것' },
  manages: { forward: '다루는 대상', backward: '다루는 쪽' },
  isolates: { forward: '격리하는 대상', backward: '격리하는 쪽' },
  limits: { forward: '제한하는 대상', backward: '제한하는 쪽' },
  replaces: { forward: '대신하는 대상', backward: '대신하는 쪽' },
  'contrasts-with': { forward: '견주어 볼 말', backward: '견주어 볼 말' },
  'see-also': { forward: '함께 볼 말', backward: '함께 볼 말' },
};
