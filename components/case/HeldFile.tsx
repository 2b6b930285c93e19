import { Known } from '#components/language/Known.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Tag } from '#components/ui/Tag.tsx'
import { type Scan, scanWords } from '#lib/domain/case/scan.ts'

/** A file in quarantine: its name, and why nobody can open it. */
export const HeldFile = ({ name, scan }: { name: string; scan: Scan }) => (
  <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
    <Icon name="lock" className="text-ink-soft" />
    <span className="break-all">{name}</span>
    <Tag tone={scan === 'infected' ? 'lacquer' : 'amber'}>
      <Known>{scanWords[scan] ?? ''}</Known>
    </Tag>
  </span>
)
