import { Icon } from '#components/ui/Icon.tsx'
import { recognitionInWords } from '#lib/domain/address/in-words.ts'
import type { Recognition } from '#lib/domain/address/recognise.ts'
import { unitControl } from '#lib/domain/procedure/typed.ts'
import { idsOf } from './messages.ts'
import { RadioControl } from './RadioControl.tsx'

type Props = { control: string; recognition: Recognition | undefined }

/** The unit of today that an address is in, or the units that it may be in, to be picked from. Never a mistake. */
export const AddressUnit = ({ control, recognition }: Props) => (
  <div id={idsOf(control).unit} aria-live="polite" className="mt-1.5 empty:hidden">
    {recognition?.kind === 'several' ? (
      <fieldset className="min-w-0 border-rule border-l-4 pl-4">
        <legend className="mb-1.5 text-sm">Địa chỉ này nay thuộc nơi nào? Không rõ thì bỏ qua.</legend>
        <RadioControl
          control={unitControl(control)}
          options={recognition.candidates.map(({ code, now, former }) => ({
            value: code,
            label: now,
            hint: former && `Trước là ${former}`,
          }))}
          value={recognition.picked?.code ?? ''}
          isWrong={false}
        />
      </fieldset>
    ) : (
      recognition && (
        <p className="flex items-start gap-1.5 text-ink-soft text-sm">
          <Icon name={recognition.kind === 'unknown' ? 'info' : 'check'} className="mt-px" />
          <span>
            {recognitionInWords(recognition)}
            {recognition.kind === 'unknown' && '. Ghi đủ xã, phường và tỉnh nếu biết; vẫn nộp được.'}
          </span>
        </p>
      )
    )}
  </div>
)
