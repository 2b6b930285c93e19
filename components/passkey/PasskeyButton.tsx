'use client'

import { useRef, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { ButtonLook } from '#components/ui/button-look.ts'
import { type Ask, askPasskey } from './ask-passkey.ts'

type Props = {
  ask: Ask
  label: string
  look: ButtonLook
  /** What to do instead, where the browser or the person said no. */
  failed: string
  problem?: string | undefined
}

/** Asks for a passkey, writes its answer into the form that it stands in, and sends that as any other form is sent. */
export const PasskeyButton = ({ ask, label, look, failed, problem }: Props) => {
  const answer = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'quiet' | 'asking' | 'failed'>('quiet')

  const press = async () => {
    const field = answer.current
    const form = field?.form
    if (!field || !form) return
    setState('asking')
    try {
      field.value = await askPasskey(ask, form)
      form.submit()
    } catch {
      setState('failed')
    }
  }

  return (
    <div className="space-y-2">
      {problem && <p className="font-semibold text-lacquer">{problem}</p>}
      <input ref={answer} type="hidden" name="passkey" autoComplete="off" />
      <Button
        id="passkey"
        type="button"
        look={look}
        wide
        icon="lock"
        disabled={state === 'asking'}
        onClick={press}
      >
        {label}
      </Button>
      <p role="status" className="empty:hidden">
        {state === 'asking' && 'Làm theo lời nhắc của trình duyệt…'}
        {state === 'failed' && failed}
      </p>
    </div>
  )
}
