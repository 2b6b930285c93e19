import type { ReactNode } from 'react'

type Props = {
  action: string
  /** Proves that this site drew the form, for browsers that do not say where they come from. */
  token: string
  /** Sent along unseen, such as the version that the person had before them. */
  hidden?: Readonly<Record<string, string | number>>
  /** What the Enter key does where a form has several buttons: otherwise the first in the page would be pressed. */
  enterIntent?: string
  /** Carries files. */
  multipart?: boolean
  /** Holds a LiveForm: questions that do not apply are then hidden as the answers change. */
  live?: boolean
  id?: string
  /** Whether the browser may keep what was typed for later; never on a screen that many people use. */
  remembered?: boolean
  children: ReactNode
}

/** A plain form that posts. The browser's own checks are off: they speak the browser's language, not the person's. */
export const FormShell = ({
  action,
  token,
  hidden = {},
  enterIntent,
  multipart = false,
  live = false,
  id,
  remembered = true,
  children,
}: Props) => (
  <form
    id={id}
    method="post"
    action={action}
    encType={multipart ? 'multipart/form-data' : undefined}
    data-live={live ? '' : undefined}
    noValidate
    autoComplete={remembered ? undefined : 'off'}
    className="space-y-7"
  >
    <input type="hidden" name="_token" value={token} />
    {Object.entries(hidden).map(([name, value]) => (
      // Some browsers put back what a script had written here before the page was loaded anew.
      <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
    ))}
    {enterIntent && (
      <button
        type="submit"
        name="intent"
        value={enterIntent}
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
    )}
    {children}
  </form>
)
