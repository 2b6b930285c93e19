import type { ReactNode } from 'react'
import { say } from '#components/language/say.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { Icon, type IconName } from './Icon.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const kinds: Readonly<
  Record<NoticeKind, { icon: IconName; word: PlainSentence; look: string; ink: string }>
> = {
  info: { icon: 'info', word: 'Thông tin', look: 'border-water bg-water-tint', ink: 'text-water' },
  success: { icon: 'check', word: 'Đã xong', look: 'border-leaf bg-leaf-tint', ink: 'text-leaf-deep' },
  warning: { icon: 'alert', word: 'Lưu ý', look: 'border-amber bg-amber-tint', ink: 'text-amber' },
  error: { icon: 'stop', word: 'Có lỗi', look: 'border-lacquer bg-lacquer-tint', ink: 'text-lacquer-deep' },
}

type Props = {
  kind: NoticeKind
  /** What happened, in a few words. Without one, the kind's own word stands there. */
  title?: string
  /** The kind in a word, where a browser draws it in another language than Vietnamese. */
  word?: string
  /** Read out when it appears after something was done. Leave it off for what was always on the page. */
  live?: boolean
  children?: ReactNode
}

/** Says what happened, what it means, what to do and by when. Icon and word carry the kind; colour only helps. */
export const Notice = ({ kind, title, word, live = false, children }: Props) => {
  const { icon, look, ink } = kinds[kind]
  const kindWord = word ?? say(kinds[kind].word)
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={`flex gap-3 rounded-sheet border border-l-4 px-4 py-3.5 text-ink ${look}`}>
      <Icon name={icon} className={`mt-0.5 text-xl ${ink}`} />
      <div className="min-w-0 flex-1 space-y-1">
        <p className={`font-semibold ${ink}`}>
          {title ? (
            <>
              <span className="sr-only">{kindWord}: </span>
              {title}
            </>
          ) : (
            kindWord
          )}
        </p>
        {children && <div className="max-w-reading space-y-2">{children}</div>}
      </div>
    </div>
  )
}
