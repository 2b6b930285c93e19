'use client'

import { useEffect, useState } from 'react'
import { type Carried, sayCarried } from '#components/language/carried.ts'
import { Notice } from '#components/ui/Notice.tsx'
import type { keptSentences } from './form-sentences.ts'
import type { Keeping } from './kept-answers.ts'
import type { KeptNews } from './send-kept.ts'

type Props = Keeping & {
  token: string
  /** The step that is on the page: its own form sends what is kept of it. */
  except?: string | undefined
  words: Carried<(typeof keptSentences)[number]>
}

/** Sends what an earlier visit to this draft left on the device, and says what came of it. */
export const SendKept = ({ draft, lock, except, token, words }: Props) => {
  const [news, setNews] = useState<KeptNews>()
  useEffect(() => {
    const send = async (): Promise<KeptNews> => {
      const { sendKept } = await import('./send-kept.ts')
      const found = await sendKept({ draft, lock, token, ...(except !== undefined && { except }) })
      setNews(found)
      return found
    }
    send()
      // The page just drawn shows answers from before: nobody has typed anything into it yet.
      .then(({ sent }) => sent > 0 && except === undefined && window.location.reload())
      .catch(() => undefined)
    const again = () => void send().catch(() => undefined)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [draft, lock, except, token])

  if (!news) return null
  return (
    <div role="status" className="space-y-4 empty:hidden">
      {news.sent > 0 && (
        <Notice
          kind="success"
          word={sayCarried(words, 'Đã xong')}
          title={sayCarried(words, 'Đã gửi {count} câu trả lời còn giữ trên máy này', { count: news.sent })}
        />
      )}
      {news.waiting > 0 && (
        <Notice
          kind="warning"
          word={sayCarried(words, 'Lưu ý')}
          title={sayCarried(words, 'Còn {count} câu trả lời chưa gửi được', { count: news.waiting })}
        >
          <p>{sayCarried(words, 'Vẫn giữ trên máy này, có mạng lại sẽ tự gửi.')}</p>
        </Notice>
      )}
      {news.toChoose.map((step) => (
        <Notice
          key={step}
          kind="warning"
          word={sayCarried(words, 'Lưu ý')}
          title={sayCarried(words, 'Có câu trả lời khác với bản đã lưu')}
        >
          <p>
            {sayCarried(words, 'Trên máy này còn giữ một bản, nơi khác đã lưu bản khác.')}{' '}
            <a href={`/ho-so/${draft}/${step}`} className="link">
              {sayCarried(words, 'Mở để chọn bản muốn giữ')}
            </a>
            .
          </p>
        </Notice>
      ))}
    </div>
  )
}
