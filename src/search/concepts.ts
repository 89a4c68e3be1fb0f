import { opened, root } from './verbs.ts';

/**
 * Everyday words that say the same thing about a server. The first word of a line stands for all of them when a
 * question is compared with a query, so that 죽다, 꺼지다 and 다운 meet. Verbs are roots, which begin all of their forms.
 */
const CONCEPTS = `자동차 차량
골고루 고르게 균등 고루 분산 흩어
채우 꽉꽉 빽빽 몰아넣
비밀번호 암호 패스워드 비번
죽 꺼지 멈추 멈춘 다운 고장 장애 뻗 쓰러 무너 망가 터지 크래시
되살 살리 살아 복구 재시작 재부팅 복원 회복 고치
켜 켠 켤 뜨 떴 뜬 실행 시작 띄우 띄운 돌리 돌아가 구동 기동
서버 컴퓨터 기계 장비 피씨 pc 노트북
프로그램 앱 애플리케이션 어플 소프트웨어
늘리 늘어 증가 확장 증설
줄이 줄어 감소
옮기 이사 이동
나누 나눈 나뉘 쪼개 쪼갠 분할 분배 배분
느리 렉 버벅 지연 답답
설정 세팅 옵션
저장 보관
묶 모으 모아 합치
막 차단 금지
부족 모자라 꽉 초과 넘치 넘어 넘으 가득
몰리 몰린 폭주 폭증 많아
되돌 돌려놓
설치 깔 깐
지우 지운 삭제 사라 없어 날아가 날아갔
확인 감시 지켜보 체크 살펴 점검 검사
빠르 빨리 빠른
가볍 가벼
무겁 무거
따로 분리 독립
여러 여럿 다수 수백 수십 수많 대량 대규모 두개 세개 두대
함께 같이 한꺼번 동시 공유
끄 종료 중단 정지
영향 피해 번지 퍼지
똑같 동일 같은
바꾸 바꿀 업데이트 업그레이드 갱신 교체
독차지 혼자 잡아먹 차지
저절 알아서 자동
보이 볼 보는 보게
사용 쓸 쓴 쓰이
최대 상한 한계 얼마까지
최소 확보 예약 보장
포장 꾸리 싸서 패키지 패키징
층 조각 겹
데몬 백그라운드
정하 정한 결정 고르 골라
빠진 빠졌 제거 버렸 버린 없앤
내쫓 쫓 밀려 내보내 내보낸
주고받 통신 대화
db 디비 데이터베이스
두뇌 머리 뇌
입구 창구
내려받 다운로드 받아
올리 업로드
관리 운영 다루
메모리 램 ram
개수 대수
자리 위치 배치
조절 제어
폴더 디렉터리 디렉토리
자원 리소스
만드 만든 만들 생성 제작 굽 구워 구운
숨기 감추
뺏 빼앗 훔치 훔친
해킹 공격 침입 뚫
안전 보안
규격 표준 약속
도구 툴
용량 크기 사이즈 커 크 큰
이웃 옆에 옆집 곁
돕 도와 도우 보조
전부 모두 모든 전체 통째 몽땅
실제 진짜
회사 업체 고객
손님 사용자 접속 방문자 트래픽
비용 요금 아끼 절약 절감
계속 자꾸 반복
적어 적힌 적는 적은 기록`
  .split('\n')
  .map((line) => line.split(' '));

/** Beginnings and the word that stands for them, by first syllable; the first that fits counts. */
const STARTS = new Map<string, { start: string; sense: string }[]>();
for (const group of CONCEPTS) {
  for (const start of group) {
    const others = STARTS.get(start.charAt(0)) ?? [];
    STARTS.set(start.charAt(0), [...others, { start, sense: group[0] ?? start }]);
  }
}

/** A particle after a noun of one syllable, which is too short for particles to be taken off elsewhere. */
const PARTICLE = /^.(?:[은는이가을를의에도만로와과]|에서|으로)$/;

/**
 * The word that stands for a group of everyday words, if it belongs to one. A beginning of one syllable has to be the
 * whole root, or 커피 would be large.
 */
export function concept(word: string): string | undefined {
  const plain = opened(word);
  const fits = ({ start }: { start: string }): boolean =>
    (word.startsWith(start) || plain.startsWith(start)) &&
    (start.length > 1 || start === word || start === root(word) || PARTICLE.test(word));
  return STARTS.get(word.charAt(0))?.find(fits)?.sense;
}
