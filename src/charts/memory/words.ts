import type { QosClass } from '../../models/sharing/kubernetes.ts';
import type { AppLetter, Params } from './params.ts';
import type { Scope } from './result.ts';

export const APP_NAMES: Record<AppLetter, string> = {
  A: '게임',
  B: '인터넷 뱅킹의 데이터베이스',
  C: '쇼핑몰',
  D: '채팅',
};

/** Names in drawings and sentences. */
export const NAMES: Record<AppLetter, string> = { ...APP_NAMES, B: '데이터베이스' };

/** GiB in a drawing: one decimal, so that figures of one row are alike. */
export const amount = (gib: number): string => gib.toFixed(1);

/**
 * GiB in a sentence.
 * @example gibText(6.5) // '6.5GiB'
 */
export const gibText = (gib: number): string => `${Number(gib.toFixed(1))}GiB`;

/** A score in a sentence: it is measured in memory. */
export const scoreText = (gib: number): string => `${amount(gib)}GiB`;

export const leaked = (gib: number): string => `샌 ${amount(gib)}`;
export const freeText = (gib: number): string => `빈 ${amount(gib)}`;
export const limitText = (gib: number): string => `한도 ${gibText(gib)}`;

/** The dead in the order of their letters, as written over the roof; `short` is for narrow buildings. */
export function deadText(apps: readonly AppLetter[], short = false): string {
  return `× ${[...apps]
    .sort()
    .map((app) => (short ? app : NAMES[app]))
    .join(', ')}`;
}

const ends = (word: string) => ((word.codePointAt(word.length - 1) ?? 0) - 0xac00) % 28 > 0;

/**
 * A noun with its subject particle.
 * @example subject('게임') // '게임이'
 */
export const subject = (noun: string): string => `${noun}${ends(noun) ? '이' : '가'}`;

/**
 * Nouns in a row.
 * @example both(['쇼핑몰', '채팅']) // '쇼핑몰과 채팅'
 */
export const both = (nouns: readonly string[]): string =>
  nouns.map((noun, index) => (index < nouns.length - 1 ? `${noun}${ends(noun) ? '과' : '와'} ` : noun)).join('');

/** The class as Kubernetes writes it, by the value of the control. */
export const CLASS_NAMES: Record<Params['qos'], QosClass> = {
  'best-effort': 'BestEffort',
  burstable: 'Burstable',
  guaranteed: 'Guaranteed',
};

export const LIMIT_NAMES: Record<Params['limit'], string> = { none: '없음', '3': '3GiB', '8': '8GiB' };

export const SCOPE_NAMES: Record<Scope, string> = { limit: '게임의 한도', vm: 'VM', server: '서버' };

export const CONTROL_NAMES = {
  limit: '게임의 메모리 한도',
  leak: '게임에서 샌 메모리',
  qos: '데이터베이스의 QoS 클래스(쿠버네티스)',
  db: '데이터베이스의 크기 (가정)',
};

export const LIMIT_OPTIONS = Object.entries(LIMIT_NAMES)
  .map(([value, text]) => ({ value: value as Params['limit'], text }))
  .sort((a, b) => Number(b.value === 'none') - Number(a.value === 'none'));

export const CLASS_OPTIONS = Object.entries(CLASS_NAMES).map(([value, text]) => ({
  value: value as Params['qos'],
  text,
}));
