import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Card } from '#components/ui/Card.tsx'

type Props = {
  action: string
  token: string
  hidden: Readonly<Record<string, string>>
  problem: string | undefined
}

/** Brings a statement in. The same file may come again: no line counts twice. */
export const ImportForm = ({ action, token, hidden, problem }: Props) => (
  <Card title="Nhập sao kê">
    <FormShell action={action} token={token} hidden={hidden} multipart>
      <fieldset>
        <legend className="mb-1 font-semibold">Sao kê của</legend>
        <label className="flex min-h-11 items-center gap-3">
          <input type="radio" name="source" value="bank" defaultChecked />
          Tài khoản thu phí tại ngân hàng
        </label>
        <label className="flex min-h-11 items-center gap-3">
          <input type="radio" name="source" value="vnpay" />
          VNPay
        </label>
      </fieldset>
      <FileField
        name="file"
        label="Tệp sao kê"
        hint="CSV, bảng mã UTF-8, có các cột ngày giao dịch, số tham chiếu, ghi có, nội dung. Nhập lại tệp cũ không tính hai lần."
        kinds="CSV"
        accept=".csv,text/csv,text/plain"
        maxMegabytes={0.4}
        problem={problem}
      />
      <Button wide>Nhập sao kê</Button>
    </FormShell>
  </Card>
)
