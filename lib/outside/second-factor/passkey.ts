import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers'
import { relyingParty } from './relying-party.ts'

/** ES256, EdDSA, RS256 (COSE): what authenticators make, and Node verifies. */
const algorithms = [-7, -8, -257]

/** The public half of a passkey. */
export type PasskeyKey = {
  /** base64url. */
  readonly credentialId: string
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
}

/** Passkeys (WebAuthn): asks authenticators, and judges their answers. Each must have verified its user (PIN, finger, face). */
export type Passkeys = {
  /** The name to which browsers bind the keys, e.g. motcua.example.vn. */
  readonly rpId: string
  /** What `navigator.credentials.create` is asked; `known` are those that the person has. */
  readonly toRegister: (
    person: { readonly accountId: string; readonly email: string; readonly fullName: string },
    asked: { readonly challenge: string; readonly known: readonly string[] },
  ) => Promise<PublicKeyCredentialCreationOptionsJSON>
  /** The new key, or null for an answer that is none. */
  readonly registered: (answer: string, challenge: string) => Promise<PasskeyKey | null>
  /** What `navigator.credentials.get` is asked. */
  readonly toSign: (asked: {
    readonly challenge: string
    readonly known: readonly string[]
  }) => Promise<PublicKeyCredentialRequestOptionsJSON>
  /** The counter after a right answer; null for any other, also for one whose counter went back. */
  readonly signed: (answer: string, challenge: string, key: PasskeyKey) => Promise<number | null>
}

/** Opens passkeys for the address that people see; null where browsers would have none. */
export const openPasskeys = (appUrl: string): Passkeys | null => {
  const party = relyingParty(appUrl)
  if (!party) return null
  const { rpId, origin } = party
  const expected = (challenge: string) => ({
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  })
  return {
    rpId,
    toRegister: ({ accountId, email, fullName }, { challenge, known }) =>
      generateRegistrationOptions({
        rpName: 'Một Cửa Tư Pháp',
        rpID: rpId,
        userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
        userName: email,
        userDisplayName: fullName,
        challenge: isoBase64URL.toBuffer(challenge),
        timeout,
        excludeCredentials: known.map((id) => ({ id })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        supportedAlgorithmIDs: algorithms,
      }),
    registered: (answer, challenge) =>
      orNull(async () => {
        const { registrationInfo } = await verifyRegistrationResponse({
          ...expected(challenge),
          response: JSON.parse(answer) as RegistrationResponseJSON,
          supportedAlgorithmIDs: algorithms,
        })
        if (!registrationInfo) return null
        const { id, publicKey, counter } = registrationInfo.credential
        return { credentialId: id, publicKey, counter }
      }),
    toSign: ({ challenge, known }) =>
      generateAuthenticationOptions({
        rpID: rpId,
        challenge: isoBase64URL.toBuffer(challenge),
        timeout,
        allowCredentials: known.map((id) => ({ id })),
        userVerification: 'required',
      }),
    signed: (answer, challenge, { credentialId: id, publicKey, counter }) =>
      orNull(async () => {
        const response = JSON.parse(answer) as AuthenticationResponseJSON
        if (response.id !== id) return null
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          ...expected(challenge),
          response,
          credential: { id, publicKey, counter },
        })
        return verified ? authenticationInfo.newCounter : null
      }),
  }
}

/** The key of which an answer says it is, and the challenge that it answers; undefined for what is no answer. */
export const saidIn = (
  answer: string,
): { readonly credentialId: string; readonly challenge: string } | undefined => {
  try {
    const { id, response } = JSON.parse(answer) as AuthenticationResponseJSON
    const { challenge } = decodeClientDataJSON(response.clientDataJSON)
    const isSaid = typeof id === 'string' && typeof challenge === 'string'
    return isSaid ? { credentialId: id, challenge } : undefined
  } catch {
    return undefined
  }
}

/** Milliseconds that the browser waits for the person. */
const timeout = 120_000

/** The library says what is wrong by throwing, and whoever sends garbage must not make the page fail. */
const orNull = async <T>(judge: () => Promise<T | null>): Promise<T | null> => {
  try {
    return await judge()
  } catch {
    return null
  }
}
