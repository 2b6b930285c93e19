import { FormShell } from '#components/form/FormShell.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'

/** The decision about a change; whoever proposed it is told why it is not theirs. */
export const DecideForms = ({ path, isOwn, token }: { path: string; isOwn: boolean; token: string }) =>
  isOwn ? (
    <Notice kind="info" title="Chờ một người quản trị khác">
      <p>Người đề xuất không tự duyệt, người làm thay cho người đề xuất cũng không.</p>
    </Notice>
  ) : (
    <div className="flex flex-wrap gap-3">
      <FormShell action={`${path}/duyet`} token={token}>
        <Button wide icon="check">
          Duyệt và tính lại hồ sơ
        </Button>
      </FormShell>
      <FormShell action={`${path}/tu-choi`} token={token}>
        <Button look="secondary" wide>
          Không duyệt
        </Button>
      </FormShell>
    </div>
  )
