import { Moment } from '#components/ui/Dateline.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { env } from '#env.ts'
import type { DemoLetter } from '#lib/queries/demo-mailbox.ts'

const channelNames = { email: 'Thư điện tử', sms: 'Tin nhắn SMS', zalo: 'Zalo' } as const

/** A message as its reader would see it, by whichever channel; links to this very site can be followed. */
export const Letter = ({ letter }: { letter: DemoLetter }) => (
  <li className="rounded-sheet border border-rule bg-sheet p-5 shadow-sheet">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h2 className="font-semibold text-lg">{letter.subject}</h2>
      <Tag tone={letter.channel === 'email' ? 'plain' : 'water'}>{channelNames[letter.channel]}</Tag>
    </div>
    <p className="mb-3 border-rule border-b pb-3 text-ink-soft text-sm">
      Gửi <span className="break-all">{letter.to}</span> · <Moment at={letter.sentAt} />
    </p>
    <div className="space-y-3 break-words">
      {letter.body.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          {withLinks(paragraph)}
        </p>
      ))}
    </div>
  </li>
)

const withLinks = (paragraph: string) => {
  const { APP_URL } = env()
  return paragraph.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith(`${APP_URL}/`) ? (
      <a key={part} href={part.slice(APP_URL.length)} className="link break-all">
        {part}
      </a>
    ) : (
      part
    ),
  )
}
