import { say } from '#components/language/say.ts'

export type SignOutForm = {
  readonly action: string
  /** The form token of this session. */
  readonly token: string
}

/** Leaving changes something, so it is a form and never a link that a browser might fetch ahead. */
export const SignOut = ({ form, className }: { form: SignOutForm; className: string }) => (
  <form method="post" action={form.action}>
    <input type="hidden" name="_token" value={form.token} />
    <button type="submit" className={`cursor-pointer ${className}`}>
      {say('Đăng xuất')}
    </button>
  </form>
)
