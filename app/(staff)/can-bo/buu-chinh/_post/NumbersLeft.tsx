import { countText } from '#components/ui/number-words.ts'

/** Whether items get their numbers by themselves. */
export const NumbersLeft = ({ left }: { left: number }) => (
  <p className="text-ink-soft text-sm">
    {left > 0
      ? `Dải số bưu gửi của cơ quan còn ${countText(left)} số; đợt mới được đánh số tự động.`
      : 'Cơ quan chưa có dải số bưu gửi, hoặc đã dùng hết: nhập hoặc quét số trên nhãn của bưu chính. Quản trị nhập dải số ở mục Dải số bưu gửi.'}
  </p>
)
