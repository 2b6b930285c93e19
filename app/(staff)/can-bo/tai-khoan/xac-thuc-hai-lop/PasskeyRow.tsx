import { FormShell } from '#components/form/FormShell.tsx'
import { PasswordField } from '#components/form/PasswordField.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { OwnPasskeys } from '#lib/queries/passkeys.ts'
import type { FactorForm } from './Begin.tsx'

type Props = { form: FactorForm; passkey: OwnPasskeys['own'][number] }

/** One passkey, and how it is taken away. */
export const PasskeyRow = ({ form: { path, token, onward, problems }, passkey }: Props) => {
  const control = `removePassword.${passkey.id}` as const
  return (
    <li className="py-3">
      <p className="break-words font-semibold">{passkey.name}</p>
      <p className="text-ink-soft text-sm">
        Thêm <Moment at={passkey.since} />.{' '}
        {passkey.lastUsed ? (
          <>
            Dùng gần nhất <Moment at={passkey.lastUsed} />.
          </>
        ) : (
          'Chưa dùng lần nào.'
        )}
      </p>
      <Disclosure
        summary={
          <>
            Bỏ khóa này<span className="sr-only">: {passkey.name}</span>
          </>
        }
        open={problems[control] !== undefined}
      >
        <FormShell
          action={`${path}/khoa-truy-cap/bo`}
          token={token}
          hidden={{ tiep: onward, id: passkey.id }}
          remembered={false}
        >
          <PasswordField
            control={control}
            label="Mật khẩu đang dùng"
            asks="current"
            problem={problems[control]}
          />
          <Button wide look="secondary" icon="bin">
            Bỏ khóa truy cập
          </Button>
        </FormShell>
      </Disclosure>
    </li>
  )
}
