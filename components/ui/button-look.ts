export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const common =
  'inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold leading-snug transition-colors cursor-pointer disabled:cursor-not-allowed disabled:opacity-60 forced-colors:border'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary:
    'min-h-12 bg-leaf px-6 py-2 text-sheet shadow-[inset_0_-2px_0_var(--color-leaf-deep)] hover:bg-leaf-deep active:translate-y-px',
  secondary:
    'min-h-12 border-[1.5px] border-leaf bg-sheet px-5 py-2 text-leaf hover:bg-leaf-tint hover:text-leaf-deep active:translate-y-px',
  quiet:
    'min-h-11 px-2 py-1.5 text-leaf underline decoration-1 underline-offset-4 hover:text-leaf-deep hover:decoration-2',
  danger:
    'min-h-12 bg-lacquer px-6 py-2 text-sheet shadow-[inset_0_-2px_0_var(--color-lacquer-deep)] hover:bg-lacquer-deep active:translate-y-px',
}

/** The classes of a button, shared by what acts (button) and what leads somewhere (link). */
export const buttonLook = (look: ButtonLook, wide = false): string =>
  `${common} ${looks[look]}${wide ? ' w-full sm:w-auto' : ''}`
