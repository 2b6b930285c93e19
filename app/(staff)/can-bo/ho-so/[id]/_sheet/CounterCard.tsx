import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import type { CounterRecord } from '#lib/queries/counter-record.ts'
import { casePath } from './case-path.ts'

type Props = { record: CounterRecord; caseId: string; token: string }

/** Who stood at the counter, which originals were compared, and the way into an account of the person's own. */
export const CounterCard = ({ record, caseId, token }: Props) => {
  const { presented, received, originals, mayGiveCode } = record
  if (!presented && originals.length === 0 && !mayGiveCode) return null
  return (
    <Card title="Tại quầy" id="tai-quay">
      <div className="space-y-4">
        {presented && (
          <p>
            {presented.words}
            {presented.by && `: ${presented.by}`}.{' '}
            {presented.idSeen && <span className="text-ink-soft">Đã xem giấy tờ tùy thân.</span>}
          </p>
        )}
        {received.length > 0 && (
          <div>
            <h3 className="mb-1 font-semibold">Đã nhận bản giấy</h3>
            <ul className="list-disc space-y-1 pl-5 marker:text-gold">
              {received.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
        {originals.length > 0 && <Originals record={record} caseId={caseId} token={token} />}
        {mayGiveCode && (
          <ButtonLink href={`${casePath(caseId)}/ma-nhan`} look="secondary" wide>
            Cấp mã theo dõi trực tuyến
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

const Originals = ({ record: { originals, mayCompare }, caseId, token }: Props) => {
  const open = mayCompare ? originals.filter(({ compared }) => !compared) : []
  const done = originals.filter(({ compared }) => compared)
  return (
    <div>
      <h3 className="mb-1 font-semibold">Bản chính đã đối chiếu</h3>
      {done.length === 0 && <p className="text-ink-soft">Chưa có bản chính nào.</p>}
      <ul className="space-y-1">
        {done.map(({ control, name, compared }) => (
          <li key={control}>
            {name}
            {compared && (
              <span className="block text-ink-soft text-sm">
                {compared.by ?? 'Cán bộ'}, <Moment at={compared.at} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <form method="post" action={`${casePath(caseId)}/doi-chieu`} className="mt-3 space-y-2">
          <input type="hidden" name="_token" value={token} />
          {open.map(({ control, name }) => (
            <label
              key={control}
              htmlFor={control}
              className="flex min-h-9 cursor-pointer items-start gap-2.5"
            >
              <input
                type="checkbox"
                id={control}
                name={control}
                value="yes"
                className="mt-[0.2em] size-5 shrink-0 accent-leaf"
              />
              <span>{name}</span>
            </label>
          ))}
          <Button look="secondary">Ghi nhận đã đối chiếu</Button>
        </form>
      )}
    </div>
  )
}
