import { Icon } from '#components/ui/Icon.tsx'
import { Logo } from '#components/ui/Logo.tsx'
import { ScannerReads } from './ScannerReads.tsx'
import { SignOut, type SignOutForm } from './SignOut.tsx'

type Props = {
  person: { readonly name: string; readonly post: string; readonly unit: string }
  unread?: number | undefined
  signOut?: SignOutForm | undefined
  /** Where a search for a file is sent, with the form token of this session. */
  find?: SignOutForm | undefined
}

/**
 * Finds a file from anywhere: by code typed, pasted or scanned (a scanner types the code and presses Enter). It posts,
 * for names and telephone numbers belong in no address.
 */
const FindFile = ({ form }: { form: SignOutForm }) => (
  <search className="order-last w-full md:order-none md:w-auto md:flex-1">
    <form method="post" action={form.action}>
      <input type="hidden" name="_token" value={form.token} />
      <ScannerReads control="tim" />
      <label className="relative block md:mx-auto md:max-w-[26rem]">
        <span className="sr-only">Tìm hồ sơ theo mã, họ tên, số giấy tờ hoặc số điện thoại</span>
        <Icon name="search" className="absolute top-1/2 left-3 -translate-y-1/2 text-ink-soft" />
        <input
          name="tim"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder="Mã hồ sơ, họ tên, số giấy tờ, điện thoại"
          className="control min-h-9 py-1 pl-10 text-sm"
        />
      </label>
    </form>
  </search>
)

/** Black lacquer across the head of the desk: the house, the search, the person. */
export const StaffBar = ({ person, unread = 0, signOut, find }: Props) => (
  <header
    data-screen-only
    data-ground="night"
    className="border-gold-bright border-b bg-night text-night-soft"
  >
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 py-2">
      <a href="/can-bo" className="flex min-h-9 items-center gap-2.5 rounded-control">
        <Logo className="h-8 w-8" />
        <span className="leading-tight">
          <span className="block font-semibold font-serif text-lg text-paper">Một Cửa Tư Pháp</span>
          <span className="block text-xs">{person.unit}</span>
        </span>
      </a>
      {find && <FindFile form={find} />}
      <div className="ml-auto flex items-center gap-4">
        {unread > 0 && (
          <a
            href="/thong-bao"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-1 hover:text-paper"
          >
            <Icon name="bell" />
            {unread}
            <span className="sr-only"> thông báo chưa đọc</span>
          </a>
        )}
        <p className="text-end leading-tight">
          <span className="block font-semibold text-paper">{person.name}</span>
          <span className="block text-xs">{person.post}</span>
        </p>
        {signOut && (
          <SignOut
            form={signOut}
            className="min-h-9 rounded-control px-1 text-sm underline underline-offset-4 hover:text-paper"
          />
        )}
      </div>
    </div>
  </header>
)
