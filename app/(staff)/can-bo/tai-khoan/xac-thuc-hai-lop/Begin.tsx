import { CodeField } from '#components/form/CodeField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import type { Messages } from '#components/form/messages.ts'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { Button } from '#components/ui/Button.tsx'

export type FactorForm = {
  readonly path: string
  readonly token: string
  readonly problems: Messages
  /** Where the person came from, and goes on to. */
  readonly onward: string
}

/** Begins an enrolment. Whoever replaces a second factor shows the old one. */
export const Begin = ({ form, replaces = false }: { form: FactorForm; replaces?: boolean }) => (
  <FormShell
    action={`${form.path}/bat-dau`}
    token={form.token}
    hidden={{ tiep: form.onward }}
    remembered={false}
  >
    <PasswordField
      control="password"
      label="Mật khẩu đang dùng"
      asks="current"
      problem={form.problems.password}
    />
    {replaces && (
      <CodeField
        label="Mã đang dùng"
        hint="Từ điện thoại cũ, hoặc một mã dự phòng."
        problem={form.problems.factorCode}
      />
    )}
    <Button wide look={replaces ? 'secondary' : 'primary'}>
      {replaces ? 'Đổi sang điện thoại khác' : 'Bật xác thực hai lớp'}
    </Button>
  </FormShell>
)
