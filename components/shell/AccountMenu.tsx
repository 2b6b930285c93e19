import { say } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { type Account, AccountLinks, SignInLink, Unread } from './AccountLinks.tsx'

/** Who is signed in, with what is theirs folded behind the name; or the way to sign in. Needs no script. */
export const AccountMenu = ({ account }: { account?: Account | undefined }) => {
  if (!account) return <SignInLink />
  return (
    <details className="group relative">
      <summary className="flex min-h-11 max-w-80 list-none items-center gap-1.5 rounded-control px-2 font-semibold text-leaf hover:bg-shade [&::-webkit-details-marker]:hidden">
        <Icon name="person" />
        <span lang="vi" className="truncate">
          {account.name}
        </span>
        <Unread count={account.unread} />
        <Icon name="chevron" className="transition-transform group-open:rotate-180" />
      </summary>
      <nav
        aria-label={say('Tài khoản')}
        className="absolute right-0 z-20 mt-1 w-64 rounded-sheet border border-gold bg-sheet p-1.5 shadow-lift"
      >
        <AccountLinks account={account} />
      </nav>
    </details>
  )
}
