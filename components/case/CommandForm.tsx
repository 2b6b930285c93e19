import { FileField } from '#components/form/FileField.tsx'
import type { Messages } from '#components/form/messages.ts'
import { ScalarControl } from '#components/form/ScalarControl.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { ButtonLook } from '#components/ui/button-look.ts'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { conditionInWords } from '#lib/domain/procedure/messages.ts'
import { type CaseCommand, type CommandFields, controlOf } from './command-fields.ts'
import { commandKeys } from './command-keys.ts'
import { commandWords } from './command-words.ts'

type Props = {
  command: CaseCommand
  /** Where the file's page is. */
  path: string
  token: string
  /** The version of the file that the official has before them. */
  version: number
  fields: CommandFields
  /** By the names of the fields. */
  typed: Readonly<Record<string, string>>
  /** By control. */
  problems: Messages
  look: ButtonLook
  /** A scan that is stored already: it need not be chosen again. */
  scan?: string | undefined
  /** The form stands open, so that its key leads straight to it. */
  keyed?: boolean
}

/** One command as a plain form: its questions, and its button. */
export const CommandForm = ({
  command,
  path,
  token,
  version,
  fields,
  typed,
  problems,
  look,
  scan,
  keyed = false,
}: Props) => {
  const key = keyed ? commandKeys[command] : undefined
  const takesScan = command === 'registerResult'
  return (
    <form
      method="post"
      action={takesScan ? `${path}/ket-qua/tep` : `${path}/lenh/${command}`}
      encType={takesScan ? 'multipart/form-data' : undefined}
      noValidate
      data-key={key}
      className="space-y-5"
    >
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="command" value={command} />
      {Object.entries(fields).map(([name, field]) => {
        const control = controlOf(command, name)
        const condition = conditionInWords(fields, name)
        return (
          <div key={name}>
            {condition && <p className="mb-1 text-sm text-water">{condition}</p>}
            <ScalarControl
              control={control}
              field={field}
              value={typed[name] ?? ''}
              problem={problems[control]}
            />
          </div>
        )
      })}
      {takesScan && (
        <FileField
          name={controlOf(command, 'scan')}
          label="Bản quét kết quả đã ký"
          kinds="PDF, JPEG, PNG hoặc HEIC"
          accept=".pdf,.jpg,.jpeg,.png,.heic,.heif"
          maxMegabytes={25}
          stored={scan ? [{ id: 'scan', name: scan, size: 'đã lưu, không cần chọn lại' }] : []}
          problem={problems[controlOf(command, 'scan')]}
        />
      )}
      <Button look={look} wide aria-keyshortcuts={key}>
        {commandWords[command].action}
        {key && <KeyHint>{key}</KeyHint>}
      </Button>
    </form>
  )
}
