import { Card } from '#components/ui/Card.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import type { SystemView } from '#lib/queries/api/system-view.ts'
import { reasonWords } from '../viec-nen/work-words.ts'
import { ActButton } from './ActButton.tsx'
import { KeyTable } from './KeyTable.tsx'
import { SecretShown } from './SecretShown.tsx'
import { systemsPath } from './systems-path.ts'

type Props = { system: SystemView; token: string }

const scopeWords: Readonly<Partial<Record<string, string>>> = {
  submit: 'Nộp hồ sơ',
  follow: 'Đọc tình trạng hồ sơ',
}

/** A system: what it may do, its keys, and whether what it is told arrives. */
export const SystemCard = ({ system, token }: Props) => {
  const { id, name, unit, scopes, keys, mayIssue, entry } = system
  const isDoing = { system: id, name, token }
  return (
    <Card
      title={
        <a href={`${systemsPath}/${entry}`} className="link">
          {name}
        </a>
      }
      aside={mayIssue && <ActButton {...isDoing} act="cap-khoa" words="Cấp khóa" />}
    >
      <div className="space-y-6">
        <SummaryList
          rows={[
            { label: 'Cơ quan', value: unit },
            { label: 'Được làm', value: scopes.map((scope) => scopeWords[scope] ?? scope).join(', ') },
          ]}
        />
        {keys.flatMap((key) =>
          key.shown === null
            ? []
            : [
                <SecretShown key={key.id} title="Khóa API vừa cấp" secret={key.shown}>
                  <ActButton {...isDoing} act="da-chep" about={key.id} words="Đã chép, không hiện nữa" />
                </SecretShown>,
              ],
        )}
        {keys.length > 0 && <KeyTable keys={keys} {...isDoing} />}
        {system.hook && <HookPart hook={system.hook} {...isDoing} />}
      </div>
    </Card>
  )
}

type HookProps = { hook: NonNullable<SystemView['hook']>; system: string; name: string; token: string }

const HookPart = ({ hook, ...isDoing }: HookProps) => (
  <section className="space-y-3 border-rule border-t pt-4">
    <h3 className="font-semibold">Báo tin khi hồ sơ đổi trạng thái</h3>
    <p className="break-all">{hook.url}</p>
    {!hook.turned && <p className="text-amber">Chưa có khóa ký nên chưa gửi tin nào.</p>}
    {hook.shown && <SecretShown title="Khóa ký tin vừa tạo" secret={hook.shown} />}
    {hook.oldUntil && (
      <p className="text-ink-soft text-sm">
        Khóa ký trước còn ký kèm đến <Moment at={hook.oldUntil} />.
      </p>
    )}
    {(hook.waiting > 0 || hook.dead > 0) && (
      <p>
        {hook.waiting} tin đang chờ, {hook.dead} tin đã thôi gửi.{' '}
        {hook.reason !== null && <>Lần gần nhất: {reasonWords(hook.reason)}</>}
      </p>
    )}
    <div className="flex flex-wrap gap-x-4">
      <ActButton {...isDoing} act="doi-khoa-ky" words={hook.turned ? 'Đổi khóa ký' : 'Tạo khóa ký'} />
      {hook.dead > 0 && <ActButton {...isDoing} act="gui-lai" words="Gửi lại tin không đến" />}
    </div>
  </section>
)
