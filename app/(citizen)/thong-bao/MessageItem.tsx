import { langOf, say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import type { InboxMessage } from '#lib/queries/inbox.ts'

const opensWords = { case: 'Mở hồ sơ', work: 'Mở bàn làm việc', drafts: 'Mở hồ sơ của tôi' } as const

/** A message in full. Opening its file marks it as read, so the way there is a form and not a link. */
export const MessageItem = ({ message, token }: { message: InboxMessage; token: string }) => (
  <li className="py-5">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h2 lang={langOf('vi')} className={`text-lg ${message.isRead ? '' : 'font-semibold'}`}>
        {message.subject}
      </h2>
      <p className="flex items-center gap-3 text-ink-soft text-sm">
        {!message.isRead && <Tag tone="lotus">{say('Chưa đọc')}</Tag>}
        <Moment at={message.at} />
      </p>
    </div>
    <div lang={langOf('vi')} className="mt-1.5 space-y-1.5">
      {message.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
    {message.opens && (
      <form method="post" action={`/thong-bao/${message.id}/mo`} className="-ml-2 mt-1">
        <input type="hidden" name="_token" value={token} />
        <Button look="quiet">
          {say(opensWords[message.opens])}
          <span lang={langOf('vi')} className="sr-only">
            : {message.subject}
          </span>
        </Button>
      </form>
    )}
  </li>
)
