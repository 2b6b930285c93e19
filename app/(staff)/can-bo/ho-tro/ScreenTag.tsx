import { Tag, type Tone } from '#components/ui/Tag.tsx'
import type { ScreenState } from '#lib/queries/desk-screens.ts'

const words: Readonly<Record<ScreenState, { readonly tone: Tone; readonly label: string }>> = {
  waiting: { tone: 'amber', label: 'Chờ nhập mã' },
  inUse: { tone: 'leaf', label: 'Đang khai' },
  closed: { tone: 'plain', label: 'Đã đóng' },
}

/** How a screen stands. */
export const ScreenTag = ({ state }: { state: ScreenState }) => (
  <Tag tone={words[state].tone}>{words[state].label}</Tag>
)
