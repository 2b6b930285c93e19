import { Icon } from '#components/ui/Icon.tsx'
import { SignOut, type SignOutForm } from './SignOut.tsx'

export type Account = {
  readonly name: string
  /** Messages not read yet. */
  readonly unread: number
  readonly isStaff: boolean
  readonly signOut?: SignOutForm
}

const item = 'inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 hover:bg-shade'

/** Who is signed in and what is theirs; or the way to sign in. */
export const AccountLinks = ({ account }: { account?: Account | undefined }) => {
  if (!account)
    return (
      <a href="/dang-nhap" className={`${item} font-semibold text-leaf`}>
        <Icon name="person" />
        Đăng nhập
      </a>
    )
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      {account.isStaff && (
        <a href="/can-bo" className={`${item} text-leaf`}>
          <Icon name="desk" />
          Bàn làm việc
        </a>
      )}
      <a href="/ho-so" className={`${item} text-leaf`}>
        <Icon name="person" />
        <span>
          <span className="sr-only">Hồ sơ của tôi: </span>
          {account.name}
        </span>
        {account.unread > 0 && (
          <span className="rounded-full bg-lotus-deep px-2 font-semibold text-sheet text-xs leading-relaxed">
            {account.unread}
            <span className="sr-only"> thư chưa đọc</span>
          </span>
        )}
      </a>
      {account.signOut && <SignOut form={account.signOut} className={`${item} text-ink-soft text-sm`} />}
    </div>
  )
}
