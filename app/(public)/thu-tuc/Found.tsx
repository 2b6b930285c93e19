import { say, spoken } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import type { Asked } from './asked.ts'

/** How many services fit, and the way back to all of them; nothing where all are shown. */
export const Found = ({ asked: { question, event, audience }, count }: { asked: Asked; count: number }) => {
  if (!question && !event && !audience) return null
  return (
    <p role="status" className="mb-4 text-ink-soft">
      {question
        ? say('{count} thủ tục hợp với “{question}”.', { count, question })
        : event
          ? say('{count} thủ tục cho việc: {event}.', {
              count,
              event: spoken() === 'en' ? event.english : event.title,
            })
          : say('{count} thủ tục.', { count })}{' '}
      <a href="/thu-tuc" className="link">
        {say('Xem tất cả')}
      </a>
    </p>
  )
}

export const NothingFound = ({ asked: { question, event, audience } }: { asked: Asked }) => {
  if (!question && !event && !audience)
    return (
      <EmptyState title={say('Hiện chưa có thủ tục nào nhận trực tuyến ở đây')}>
        {say('Xin nộp hồ sơ trực tiếp tại Bộ phận Một cửa.')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={
        question
          ? say('Chưa có thủ tục nào hợp với “{question}”', { question })
          : say('Chưa có thủ tục nào như vậy')
      }
      action={
        <ButtonLink href="/thu-tuc" look="secondary">
          {say('Xem tất cả thủ tục')}
        </ButtonLink>
      }
    >
      {say(
        'Thử một từ khác, ngắn hơn, như tên giấy tờ cần có. Thủ tục chưa nhận trực tuyến thì nộp tại Bộ phận Một cửa.',
      )}
    </EmptyState>
  )
}
