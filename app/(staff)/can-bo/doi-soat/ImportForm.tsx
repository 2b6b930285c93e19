import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Card } from '#components/ui/Card.tsx'
import { choice } from '#lib/domain/procedure/fields.ts'

type Props = {
  action: string
  token: string
  unitCode: string
  /** What was chosen before the file came back. */
  source: string
  problem: string | undefined
}

const sourceField = choice({
  label: 'Sao kê của',
  control: 'radio',
  options: { bank: 'Tài khoản thu phí tại ngân hàng', vnpay: 'VNPay' },
})

/** Brings a statement in. The same file may come again: no line counts twice. */
export const ImportForm = ({ action, token, unitCode, source, problem }: Props) => (
  <Card title="Nhập sao kê">
    <FormShell action={action} token={token} hidden={{ unitCode }} multipart>
      <ScalarControl control="source" field={sourceField} value={source} />
      <FileField
        name="file"
        label="Tệp sao kê"
        hint="Bảng mã UTF-8, có các cột ngày giao dịch, số tham chiếu, ghi có, nội dung. Nhập lại tệp cũ không tính hai lần."
        kinds="CSV"
        accept=".csv,text/csv,text/plain"
        maxMegabytes={0.4}
        problem={problem}
      />
      <Button wide>Nhập sao kê</Button>
    </FormShell>
  </Card>
)
