import { theWorld } from '#app/_http/the-world.ts'
import { ItemStateTag } from '#components/case/ItemStateTag.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { QrCode } from '#components/ui/QrCode.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { type MyDelivery, myDelivery } from '#lib/queries/my-delivery.ts'

type Props = { actor: Person; caseId: string }

/** How the result reaches the person: the code to show at the desk, the way of the item, and the choice between them. */
export const Delivery = async ({ actor, caseId }: Props) => {
  const delivery = await myDelivery(actor, caseId, theWorld())
  if (!delivery || (!delivery.mayChoose && delivery.way.length === 0)) return null
  const isWaiting = delivery.status === 'resultReady'
  return (
    <section>
      <h2 className="mb-2 font-semibold text-xl">{say('Nhận kết quả')}</h2>
      <div className="space-y-4">
        {isWaiting && delivery.wish.cameBack && (
          <Notice kind="warning" title={say('Bưu chính đã chuyển trả kết quả')}>
            <p>
              <Rich
                says="Chọn gửi lại đến địa chỉ khác, hoặc đến nhận tại <unit>{unit}</unit>."
                values={[{ unit: delivery.unit }]}
                marks={{ unit: asNamed }}
              />
            </p>
          </Notice>
        )}
        <p>
          <Wish {...delivery} />
        </p>
        {isWaiting && delivery.code && delivery.wish.way === 'desk' && <ShowAtDesk code={delivery.code} />}
        {delivery.way.length > 0 && <Way way={delivery.way} />}
        {delivery.mayChoose && delivery.offered.length > 1 && (
          <p data-screen-only="">
            <a href={`/ho-so/${caseId}/cach-nhan`} className="link inline-flex min-h-11 items-center">
              {say('Đổi cách nhận kết quả')}
            </a>
          </p>
        )}
      </div>
    </section>
  )
}

/** Names and addresses stay as they are written. */
const asNamed = (words: string) => <Vietnamese>{words}</Vietnamese>

const Wish = ({ wish, unit, mayChoose }: MyDelivery) => {
  if (!mayChoose) return say('Kết quả đã được gửi qua bưu chính.')
  return wish.address ? (
    <Rich
      says="Nhận qua bưu chính: <to>{to}</to>."
      values={[{ to: `${wish.address.recipient}, ${wish.address.address}` }]}
      marks={{ to: asNamed }}
    />
  ) : (
    <Rich
      says="Đến nhận tại Bộ phận Một cửa, <unit>{unit}</unit>."
      values={[{ unit }]}
      marks={{ unit: asNamed }}
    />
  )
}

const ShowAtDesk = ({ code }: { code: string }) => (
  <div className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-sheet border border-gold bg-sheet p-4">
    <QrCode text={code} label={say('Mã QR để nhận kết quả tại quầy')} />
    <div className="min-w-0">
      <p className="text-ink-soft">{say('Mã nhận kết quả')}</p>
      <p className="font-semibold font-serif text-2xl tabular-nums">{code}</p>
      <p className="mt-1 max-w-72 text-ink-soft text-sm">
        {say(
          'Cho quét hoặc đọc mã này tại quầy, kèm giấy tờ tùy thân. Mã chỉ dùng một lần; không gửi mã cho người khác.',
        )}
      </p>
    </div>
  </div>
)

const Way = ({ way }: Pick<MyDelivery, 'way'>) => (
  <ol className="space-y-2">
    {way.map(({ state, at }) => (
      <li key={`${state} ${at}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ItemStateTag state={state} />
        <span className="text-ink-soft text-sm">
          <Moment at={at} />
        </span>
      </li>
    ))}
  </ol>
)
