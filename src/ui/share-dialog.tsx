import { useEffect, useRef } from 'preact/hooks';
import { CopyField } from './copy-field.tsx';

interface ShareDialogProps {
  /** Addresses of the drawing in the state on screen: its page, and the slide alone. */
  page: string;
  slide: string;
  onClose(): void;
}

/** "공유": the addresses of the drawing in the state on screen. */
export default function ShareDialog({ page, slide, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="insert" ref={dialog} onClose={onClose} aria-labelledby="share-title">
      <form method="dialog">
        <h2 id="share-title">공유</h2>
        <button type="submit" class="act">
          닫기
        </button>
      </form>
      <p>고른 상태는 주소에 담깁니다. 받은 사람은 지금 보시는 도면을 그대로 봅니다.</p>
      <CopyField label="도면의 주소" text={page} />
      <CopyField label="슬라이드만 여는 주소" text={slide} />
    </dialog>
  );
}
