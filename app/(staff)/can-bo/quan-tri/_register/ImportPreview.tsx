import { FormShell } from '#components/form/FormShell.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { Table } from '#components/ui/Table.tsx'
import { Tag, type Tone } from '#components/ui/Tag.tsx'
import { cellOf } from '#lib/domain/administration/entry-text.ts'
import type { ImportPlan, PlannedLine } from '#lib/use-cases/administration/import-entries.ts'

const kinds: Readonly<Record<PlannedLine['kind'], { words: string; tone: Tone }>> = {
  added: { words: 'Thêm', tone: 'leaf' },
  changed: { words: 'Sửa', tone: 'amber' },
  unchanged: { words: 'Giữ nguyên', tone: 'plain' },
  wrong: { words: 'Sai', tone: 'lacquer' },
}

type Props = { plan: ImportPlan; file: string; action: string; token: string }

/** What a file would change, in words; and the press that carries exactly this out. */
export const ImportPreview = ({ plan, file, action, token }: Props) => {
  const count = (kind: PlannedLine['kind']) => plan.lines.filter((line) => line.kind === kind).length
  const wrong = count('wrong')
  const changes = count('added') + count('changed')
  const told = plan.lines.filter(({ kind }) => kind !== 'unchanged')
  return (
    <section aria-labelledby="xem-truoc" className="space-y-4">
      <h2 id="xem-truoc" className="font-semibold text-xl">
        Xem trước: thêm {count('added')}, sửa {count('changed')}, giữ nguyên {count('unchanged')}, sai {wrong}
      </h2>
      {wrong > 0 && (
        <Notice kind="error" title={`Có ${wrong} dòng sai nên chưa thực hiện được`} live>
          <p>Sửa các dòng này trong tệp rồi tải lên lại. Chưa có gì được ghi.</p>
        </Notice>
      )}
      {wrong === 0 && changes === 0 && <Notice kind="info" title="Tệp giống hệt những gì đang có" live />}
      {told.length > 0 && (
        <Table
          caption="Từng dòng của tệp"
          captionHidden
          rows={told}
          rowKey={({ line }) => String(line)}
          columns={[
            { key: 'line', header: 'Dòng', heads: true, cell: ({ line }) => line },
            {
              key: 'kind',
              header: 'Việc',
              cell: ({ kind }) => <Tag tone={kinds[kind].tone}>{kinds[kind].words}</Tag>,
            },
            { key: 'what', header: 'Nội dung', cell: (line) => <What line={line} plan={plan} /> },
          ]}
        />
      )}
      {wrong === 0 && changes > 0 && (
        <FormShell action={action} token={token} hidden={{ seal: plan.seal, file }} multipart>
          <Button wide>{`Thực hiện ${changes} thay đổi`}</Button>
        </FormShell>
      )}
    </section>
  )
}

const What = ({ line, plan: { fields } }: { line: PlannedLine; plan: ImportPlan }) => {
  const words = (name: string, text = '') => {
    const field = fields[name]
    return field ? cellOf(field, text) || 'để trống' : text
  }
  if (line.kind === 'wrong')
    return (
      <ul className="list-disc pl-5 text-lacquer-deep">
        {line.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    )
  const { before, after } = line
  const names = Object.keys(fields).filter((name) =>
    before ? (before[name] ?? '') !== after[name] : (after[name] ?? '') !== '',
  )
  return (
    <>
      {before && (
        <p className="mb-1 text-ink-soft">
          {Object.keys(fields)
            .slice(0, 2)
            .map((name) => words(name, after[name]))
            .join(', ')}
        </p>
      )}
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt className="inline text-ink-soft">{fields[name]?.label}: </dt>
            <dd className="inline">
              {before && (
                <>
                  <del className="text-ink-soft">{words(name, before[name])}</del> thành{' '}
                </>
              )}
              <ins className="font-semibold no-underline">{words(name, after[name])}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
