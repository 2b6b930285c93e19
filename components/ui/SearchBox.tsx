import { Button } from './Button.tsx'

type Props = {
  /** Where the question goes, as a plain GET. */
  action: string
  name: string
  label: string
  hint?: string
  button: string
  value?: string
  /** Beside other things on the page rather than its main question. */
  quiet?: boolean
  /** A code, which no spelling checker should touch. */
  verbatim?: boolean
}

/** One question, one answer box, one button. */
export const SearchBox = ({
  action,
  name,
  label,
  hint,
  button,
  value,
  quiet = false,
  verbatim = false,
}: Props) => {
  const id = `${name}-o-tim`
  return (
    <search aria-label={label}>
      <form method="get" action={action}>
        <label htmlFor={id} className={`block font-semibold ${quiet ? '' : 'text-lg'}`}>
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-ink-soft text-sm">
            {hint}
          </p>
        )}
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id={id}
            name={name}
            type="search"
            defaultValue={value}
            aria-describedby={hint ? `${id}-hint` : undefined}
            autoComplete="off"
            autoCapitalize={verbatim ? 'characters' : undefined}
            spellCheck={!verbatim}
            className={`control min-w-48 flex-1 ${quiet ? '' : 'min-h-14 border-ink-soft text-lg shadow-lift'}`}
          />
          <Button look={quiet ? 'secondary' : 'primary'} icon="search">
            {button}
          </Button>
        </div>
      </form>
    </search>
  )
}
