import type { ReactNode } from 'react'
import { channelWords } from '#components/case/channel-words.ts'
import { Moment } from '#components/ui/Dateline.tsx'
import { ScrollRegion } from '#components/ui/ScrollRegion.tsx'
import { statusFacts } from '#lib/domain/case/status.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { ComparedFile } from '#lib/queries/possible-duplicates.ts'
import { casePath } from './case-path.ts'

type Line = {
  readonly label: string
  readonly of: (file: ComparedFile) => ReactNode
  /** What is compared; absent where a difference says nothing. */
  readonly alike?: (file: ComparedFile) => string | null
}

const lines: readonly Line[] = [
  { label: 'Họ và tên', of: (file) => file.fullName, alike: (file) => nameKey(file.fullName) },
  {
    label: 'Ngày sinh',
    of: (file) => file.birthOn && formatDate(file.birthOn),
    alike: (file) => file.birthOn,
  },
  {
    label: 'Điện thoại',
    of: (file) => file.telephone && formatTelephone(file.telephone),
    alike: (file) => file.telephone,
  },
  { label: 'Địa chỉ', of: (file) => file.address, alike: (file) => file.address && nameKey(file.address) },
  { label: 'Nộp lúc', of: (file) => <Moment at={file.submittedAt} /> },
  { label: 'Kênh', of: (file) => channelWords(file.channel) },
  { label: 'Nơi nhận', of: (file) => file.unit },
  { label: 'Tình trạng', of: (file) => statusFacts[file.status].label },
]

/** Two files line by line; a word, not a colour, says which lines agree. */
export const SideBySide = ({ own, other }: { own: ComparedFile; other: ComparedFile }) => {
  const id = `so-${other.id}`
  return (
    <ScrollRegion labelledBy={id}>
      <table className="w-full min-w-120 border-collapse text-start">
        <caption id={id} className="sr-only">
          Hồ sơ này và hồ sơ {other.number}
        </caption>
        <thead>
          <tr className="border-gold border-b">
            <td className="w-28" />
            <th scope="col" className={`${cell} font-semibold`}>
              Hồ sơ này
            </th>
            <th scope="col" className={`${cell} font-semibold`}>
              <a href={casePath(other.id)} className="link">
                {other.number}
              </a>
            </th>
            <td className="w-16" />
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {lines.map(({ label, of, alike }) => (
            <tr key={label}>
              <th scope="row" className={`${cell} font-normal text-ink-soft`}>
                {label}
              </th>
              <td className={cell}>{of(own) ?? '—'}</td>
              <td className={cell}>{of(other) ?? '—'}</td>
              <td className={`${cell} text-ink-soft text-sm`}>
                {alike && agreement(alike(own), alike(other))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const cell = 'py-1 pr-3 text-start align-top'

const agreement = (a: string | null, b: string | null): string => {
  if (a === null || b === null) return ''
  return a === b ? 'giống' : 'khác'
}
