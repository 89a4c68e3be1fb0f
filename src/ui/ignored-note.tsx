import type { Ignored } from '../state/query.ts';

/** Says which values of the address were not taken, and what would have been. */
export function IgnoredNote({ ignored }: { ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <div class="ignored" role="alert">
      {ignored.map(({ key, text, accepts }) => (
        <p key={key}>
          주소에 적힌 <code>{`${key}=${text}`}</code> 값은 없는 값이라 기본값으로 그렸습니다. 쓸 수 있는 값: {accepts}
        </p>
      ))}
    </div>
  );
}
