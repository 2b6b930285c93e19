import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FieldMessages } from '#components/form/FieldMessages.tsx'
import { Button } from '#components/ui/Button.tsx'
import { hasRole, type Person } from '#lib/domain/access/actor.ts'
import { inTheDrawer } from '#lib/queries/drawer.ts'
import { drawerText } from './drawer-text.ts'

const path = '/can-bo/tra-ket-qua'

/** For whoever stands at the counter: their code opens the file. Beside it, how long results lie here. */
export const AtTheDesk = async ({ actor }: { actor: Person }) => {
  if (!hasRole(actor, 'desk')) return null
  const [drawer, parked, token] = [
    await inTheDrawer(actor, theWorld()),
    await parkedFor(path),
    await currentFormToken(),
  ]
  const problem = parked?.problems.code
  return (
    <div className="mb-6 space-y-3">
      <form method="post" action={`${path}/nhan`} className="max-w-question">
        <input type="hidden" name="_token" value={token} />
        <label htmlFor="code" className="block font-semibold">
          Mã nhận kết quả
        </label>
        <p id="code-hint" className="text-ink-soft text-sm">
          Quét mã QR trên điện thoại của người nhận, hoặc gõ mã, ví dụ KQ-ABCDE-23456. Mở hồ sơ rồi đối chiếu
          giấy tờ tùy thân trước khi trao.
        </p>
        <div className="mt-2">
          <FieldMessages control="code" problem={problem} />
          <div className="flex flex-wrap gap-3">
            <input
              id="code"
              name="code"
              defaultValue={parked?.values.code}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby="code-hint code-problem"
              aria-invalid={problem ? true : undefined}
              className="control min-w-48 flex-1"
            />
            <Button>Mở hồ sơ</Button>
          </div>
        </div>
      </form>
      <p className="text-ink-soft">{drawerText(drawer)}</p>
    </div>
  )
}
