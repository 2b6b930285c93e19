import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { describedBy, idsOf } from '#components/form/messages.ts'
import { say } from '#components/language/say.ts'
import type { Channel } from '#lib/domain/message/channel.ts'
import type { ChosenChannels } from '#lib/queries/chosen-channels.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

const labels: Readonly<Record<Channel, PlainSentence>> = {
  email: 'Thư điện tử',
  sms: 'Tin nhắn SMS',
  zalo: 'Zalo',
}

type Props = {
  channel: Channel
  isOffered: boolean
  isChosen: boolean
  to: ChosenChannels
  problem?: string | undefined
}

/** One channel to tick, with where it goes; a channel that this office does not have says so. */
export const ChannelBox = ({ channel, isOffered, isChosen, to, problem }: Props) => (
  <div>
    <FieldMessages control={channel} problem={problem} />
    <label
      htmlFor={channel}
      className="flex min-h-12 items-start gap-3 rounded-control border-[1.5px] border-edge bg-sheet px-4 py-2.5 has-[:enabled]:cursor-pointer has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint"
    >
      <input
        type="checkbox"
        id={channel}
        name={channel}
        value="yes"
        disabled={!isOffered}
        defaultChecked={isOffered && isChosen}
        aria-describedby={describedBy(channel, true)}
        aria-invalid={problem !== undefined || undefined}
        className="mt-[0.2em] size-5.5 shrink-0 accent-leaf"
      />
      <span className="min-w-0 leading-snug">
        <span className="block pt-0.5 font-semibold">{say(labels[channel])}</span>
        <span id={idsOf(channel).hint} className="block wrap-anywhere text-ink-soft">
          {isOffered ? destination(channel, to) : say('Nơi này chưa dùng kênh này.')}
        </span>
      </span>
    </label>
  </div>
)

const destination = (channel: Channel, { email, telephone }: ChosenChannels): string => {
  if (channel === 'email') return say('Gửi đến {address}', { address: email })
  if (telephone === null) return say('Cần có số điện thoại di động trong trang Tài khoản')
  return channel === 'sms'
    ? say('Gửi đến {telephone}, chỉ có mã hồ sơ và cơ quan', { telephone })
    : say('Gửi đến tài khoản Zalo của số {telephone}, chỉ có mã hồ sơ và cơ quan', { telephone })
}
