import { say } from '#components/language/say.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/Icon.tsx'
import type { StoredFile } from './FileField.tsx'

/** A file that was sent: what it looks like, and the buttons that move it or take it away. */
export const StoredFileLine = ({ file }: { file: StoredFile }) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
    {file.picture ? (
      <img
        src={file.picture}
        alt=""
        width={64}
        height={64}
        loading="lazy"
        decoding="async"
        className="size-16 shrink-0 rounded-control border border-rule bg-shade object-contain"
      />
    ) : (
      <Icon name="paper" className="text-leaf" />
    )}
    <div className="min-w-0 flex-1 basis-40">
      <p className="break-all">
        {file.href ? (
          <a href={file.href} className="link">
            {file.name}
          </a>
        ) : (
          file.name
        )}
      </p>
      <p className="text-ink-soft text-sm">{file.size}</p>
      {file.state}
    </div>
    <div className="ml-auto flex flex-wrap justify-end gap-x-1">
      <IntentButton intent={file.earlierIntent} icon="arrowUp" words={say('Lên')} about={file.name} />
      <IntentButton intent={file.laterIntent} icon="arrowDown" words={say('Xuống')} about={file.name} />
      <IntentButton intent={file.removeIntent} icon="bin" words={say('Bỏ')} about={file.name} />
    </div>
  </li>
)

type ButtonProps = {
  intent: string | undefined
  icon: 'arrowUp' | 'arrowDown' | 'bin'
  words: string
  about: string
}

const IntentButton = ({ intent, icon, words, about }: ButtonProps) =>
  intent === undefined ? null : (
    <button type="submit" name="intent" value={intent} className={buttonLook('quiet')}>
      <Icon name={icon} />
      {words}
      <span className="sr-only"> {say('tệp {name}', { name: about })}</span>
    </button>
  )
