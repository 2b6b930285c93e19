import { say } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { SignOut, type SignOutForm } from './SignOut.tsx'

export type Account = {
  readonly name: string
  /** Messages not read yet. */
  readonly unread: number
  readonly isStaff: boolean
  readonly signOut?: SignOutForm
}

const item = 'flex min-h-11 w-full items-center gap-2.5 rounded-control px-3 text-start hover:bg-shade'

/** The way to sign in, for those who have not. */
export const SignInLink = () => (
  <a
    href="/dang-nhap"
    className="inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 font-semibold text-leaf hover:bg-shade"
  >
    <Icon name="person" />
    {say('Đăng nhập')}
  </a>
)

/** What belongs to whoever is signed in. */
export const AccountLinks = ({ account }: { account: Account }) => (
  <ul>
    <li>
      <a href="/ho-so" className={item}>
        <Icon name="paper" className="text-leaf" />
        {say('Hồ sơ của tôi')}
      </a>
    </li>
    <li>
      <a href="/giay-to-cua-toi" className={item}>
        <Icon name="upload" className="text-leaf" />
        {say('Giấy tờ của tôi')}
      </a>
    </li>
    <li>
      <a href="/thong-bao" className={item}>
        <Icon name="bell" className="text-leaf" />
        {say('Thông báo')}
        <Unread count={account.unread} />
      </a>
    </li>
    <li>
      <a href="/tai-khoan" className={item}>
        <Icon name="person" className="text-leaf" />
        {say('Tài khoản')}
      </a>
    </li>
    {account.isStaff && (
      <li>
        <a href="/can-bo" className={item}>
          <Icon name="desk" className="text-leaf" />
          {say('Bàn làm việc')}
        </a>
      </li>
    )}
    {account.signOut && (
      <li className="mt-1 border-rule border-t pt-1">
        <SignOut form={account.signOut} className={item} />
      </li>
    )}
  </ul>
)

export const Unread = ({ count }: { count: number }) =>
  count > 0 && (
    <span className="rounded-full bg-lotus-deep px-2 font-semibold text-sheet text-xs leading-relaxed">
      {count}
      <span className="sr-only"> {say('chưa đọc')}</span>
    </span>
  )
