import { CodeField } from '#components/form/CodeField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import type { Messages } from '#components/form/messages.ts'
import { PasskeyButton } from '#components/passkey/PasskeyButton.tsx'
import { PasskeysHere } from '#components/passkey/PasskeysHere.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { SigningList } from '#lib/domain/result/signing-list.ts'
import { fieldsOf, signingPath } from './signing-address.ts'

type Props = {
  list: SigningList
  token: string
  problems: Messages
  /** The name to which the signatory's passkeys are bound; null where there are none. */
  passkeyOf: string | null
}

/** The signature under a whole list, with one code or, for whoever has one, with a passkey. */
export const SignForm = ({ list, token, problems, passkeyOf }: Props) => {
  const form = { action: `${signingPath}/gui`, token, hidden: fieldsOf(list), remembered: false }
  return (
    <div className="space-y-5">
      <FormShell {...form}>
        <CodeField
          label="Mã xác thực"
          hint="Sáu chữ số đang hiện trong ứng dụng xác thực, hoặc một mã dự phòng."
          problem={problems.factorCode}
        />
        <Button wide icon="pen">
          Ký số {list.length} kết quả
        </Button>
      </FormShell>
      {passkeyOf && (
        <PasskeysHere rpId={passkeyOf}>
          <FormShell {...form}>
            <PasskeyButton
              ask={{ kind: 'sign', at: `${signingPath}/khoa-truy-cap` }}
              label="Ký bằng khóa truy cập (passkey)"
              look="secondary"
              failed="Chưa ký. Thử lại, hoặc nhập mã xác thực."
              problem={problems.passkey}
            />
          </FormShell>
        </PasskeysHere>
      )}
    </div>
  )
}
