import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Dateline } from '#components/ui/Dateline.tsx'
import type { Viewer } from '#lib/domain/access/actor.ts'
import { roleWords } from './role-words.ts'

type View = { readonly name: string; readonly role: Viewer; readonly day: string; readonly hours: number }

/** Who has looked at a file: name, role and day. */
export const ViewList = ({ views, unit }: { views: readonly View[]; unit?: string }) => (
  <ul className="divide-y divide-rule">
    {views.map(({ name, role, day }) => (
      <li key={`${day} ${role} ${name}`} className="flex flex-wrap justify-between gap-x-4 py-1.5">
        <span>
          <Vietnamese>{name}</Vietnamese>, {say(roleWords[role])}
          {unit && (
            <>
              , <Vietnamese>{unit}</Vietnamese>
            </>
          )}
        </span>
        <Dateline day={day} />
      </li>
    ))}
  </ul>
)
