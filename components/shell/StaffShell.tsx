import type { ReactNode } from 'react'
import { SkipLink } from '#components/ui/SkipLink.tsx'
import { Band } from './Band.tsx'
import { DeskKeys } from './DeskKeys.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import type { SignOutForm } from './SignOut.tsx'
import { StaffBar } from './StaffBar.tsx'
import { StaffNav, type StaffPlace } from './StaffNav.tsx'

type Props = {
  band?: string | undefined
  /** Who works, as what and where. */
  person: { readonly name: string; readonly post: string; readonly unit: string }
  /** The places that this person may enter, in the order of the work. */
  places: readonly StaffPlace[]
  path?: string | undefined
  unread?: number | undefined
  signOut?: SignOutForm | undefined
  /** Where a search for a file is sent, with the form token of this session. */
  find?: SignOutForm | undefined
  children: ReactNode
}

/** The desk behind the door: dense and calm, one ladder of type smaller, the places of work at the side. */
export const StaffShell = ({ band, person, places, path, unread, signOut, find, children }: Props) => (
  <div data-density="staff" className="flex min-h-dvh flex-col">
    <SkipLink />
    {band && <Band wide>{band}</Band>}
    <StaffBar person={person} unread={unread} signOut={signOut} find={find} />
    <div className="flex flex-1 flex-col lg:flex-row">
      <StaffNav places={places} path={path} />
      <main id="noi-dung" tabIndex={-1} className="min-w-0 flex-1 pb-12 outline-none">
        {children}
      </main>
    </div>
    <KeyHelp places={places} />
    <DeskKeys />
  </div>
)
