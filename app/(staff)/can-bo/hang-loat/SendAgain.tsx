import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { tickedIn } from './ticked.ts'

type Props = {
  values: Readonly<Record<string, string>>
  notice: string | undefined
  token: string
}

/** The session had ended when it was sent: nothing was done, and nothing that was ticked is lost. */
export const SendAgain = ({ values, notice, token }: Props) => (
  <Notice kind="warning" {...(notice && { title: notice })}>
    <form method="post" action="/can-bo/hang-loat/gui">
      {Object.entries({ ...values, _token: token }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="secondary">Gửi lại cho {tickedIn(values).length} hồ sơ đã chọn</Button>
    </form>
  </Notice>
)
