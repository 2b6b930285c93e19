import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** A new passkey, or a signature of one that the person has: what to ask then stands at an address, for the form's fields. */
export type Ask =
  | { readonly kind: 'create'; readonly options: PublicKeyCredentialCreationOptionsJSON }
  | { readonly kind: 'sign'; readonly at: string }

/** Lets the browser ask the person, and answers with what the form posts (JSON). Throws where either says no. */
export const askPasskey = async (ask: Ask, form: HTMLFormElement): Promise<string> => {
  if (ask.kind === 'create') return JSON.stringify(await startRegistration({ optionsJSON: ask.options }))
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const response = await fetch(ask.at, { method: 'POST', body })
  if (!response.ok) throw new Error(`no challenge: ${response.status}`)
  const optionsJSON = (await response.json()) as PublicKeyCredentialRequestOptionsJSON
  return JSON.stringify(await startAuthentication({ optionsJSON }))
}
