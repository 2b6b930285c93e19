import { CodeField } from '#components/form/CodeField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import type { Messages } from '#components/form/messages.ts'
import { PasskeyButton } from '#components/passkey/PasskeyButton.tsx'
import { PasskeysHere } from '#components/passkey/PasskeysHere.tsx'
import { Button } from '#components/ui/Button.tsx'

type Props = {
  path: string
  token: string
  /** The versions that the signatory has before them. */
  hidden: Readonly<Record<string, number>>
  problems: Messages
  /** The name to which the signatory's passkeys are bound; null where there are none. */
  passkeyOf: string | null
}

/** The signature, with a code or, for whoever has one, with a passkey. */
export const Sign = ({ path, token, hidden, problems, passkeyOf }: Props) => {
  const form = { action: `${path}/gui`, token, hidden, remembered: false }
  return (
    <>
      <FormShell {...form}>
        <CodeField
          label="Mã xác thực"
          hint="Sáu chữ số đang hiện trong ứng dụng xác thực, hoặc một mã dự phòng."
          problem={problems.factorCode}
        />
        <Button wide>Ký số và ban hành</Button>
      </FormShell>
      {passkeyOf && (
        <PasskeysHere rpId={passkeyOf}>
          <FormShell {...form}>
            <PasskeyButton
              ask={{ kind: 'sign', at: `${path}/khoa-truy-cap` }}
              label="Ký bằng khóa truy cập (passkey)"
              look="secondary"
              failed="Chưa ký. Thử lại, hoặc nhập mã xác thực."
              problem={problems.passkey}
            />
          </FormShell>
        </PasskeysHere>
      )}
    </>
  )
}
