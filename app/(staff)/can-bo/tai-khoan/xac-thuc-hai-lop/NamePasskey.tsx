import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { FieldFrame } from '#components/form/FieldFrame.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { describedBy } from '#components/form/messages.ts'
import { PasskeyButton } from '#components/passkey/PasskeyButton.tsx'
import type { FactorForm } from './Begin.tsx'

type Props = { form: FactorForm; options: PublicKeyCredentialCreationOptionsJSON }

/** The browser makes the key, under a name by which its owner knows it again. */
export const NamePasskey = ({ form: { path, token, onward, problems }, options }: Props) => (
  <FormShell
    action={`${path}/khoa-truy-cap/xac-nhan`}
    token={token}
    hidden={{ tiep: onward }}
    remembered={false}
  >
    <FieldFrame
      control="passkeyName"
      label="Tên gọi của khóa"
      hint="Để nhận ra khi cần bỏ, ví dụ “Máy tính ở phòng” hoặc “Khóa USB”."
      problem={problems.passkeyName}
    >
      <input
        id="passkeyName"
        name="passkeyName"
        type="text"
        maxLength={60}
        defaultValue="Máy tính ở cơ quan"
        aria-describedby={describedBy('passkeyName', true)}
        aria-invalid={problems.passkeyName !== undefined || undefined}
        className="control max-w-80"
      />
    </FieldFrame>
    <PasskeyButton
      ask={{ kind: 'create', options }}
      label="Tạo khóa truy cập"
      look="primary"
      failed="Chưa tạo được khóa. Thử lại, hoặc dùng máy khác."
      problem={problems.passkey}
    />
  </FormShell>
)
