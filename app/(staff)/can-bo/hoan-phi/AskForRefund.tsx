import type { Parked } from '#app/_http/parked-form.ts'
import { FormShell } from '#components/form/FormShell.tsx'
import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Money } from '#components/ui/Money.tsx'
import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import type { refundableFile } from '#lib/queries/payment/refund-queue.ts'
import { refundFields } from './refund-fields.ts'

type Props = {
  file: NonNullable<Awaited<ReturnType<typeof refundableFile>>>
  path: string
  token: string
  parked: Parked | null
}

/** The desk asks for the fee of one file to go back; the whole of it unless somebody says less. */
export const AskForRefund = ({ file, path, token, parked }: Props) => {
  const whole = formatMoney(dong(file.left)).replace(/ đ$/, '')
  const typed: Readonly<Record<string, string>> = { amount: whole, ...parked?.values }
  return (
    <Card title={`Hoàn phí hồ sơ ${file.number}`}>
      <p className="mb-4">
        Có thể hoàn nhiều nhất <Money amount={file.left} />.
      </p>
      <FormShell action={`${path}/yeu-cau`} token={token} hidden={{ caseId: file.id }}>
        {Object.entries(refundFields).map(([name, field]) => (
          <ScalarControl
            key={name}
            control={name}
            field={field}
            value={typed[name] ?? ''}
            problem={parked?.problems[name]}
          />
        ))}
        <Button wide>Yêu cầu hoàn phí</Button>
      </FormShell>
    </Card>
  )
}
