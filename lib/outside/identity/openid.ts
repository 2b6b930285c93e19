import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { err, ok } from '#lib/domain/kernel/result.ts'
import type { Claims, IdentityFailure, IdentityProvider } from './index.ts'

type Settings = {
  readonly OIDC_ISSUER: string
  readonly OIDC_CLIENT_ID: string
  readonly OIDC_CLIENT_SECRET: string
  readonly OIDC_LABEL: string
  readonly OIDC_ID_NUMBER_CLAIM?: string | undefined
}

/** What is known of a provider is asked for again after so long: keys and addresses change. Milliseconds. */
const knownFor = 60 * 60 * 1000
/** Seconds: whoever waits longer has gone. */
const patience = 8

/**
 * A provider of OpenID Connect: authorization code with PKCE, state and nonce, the ID token's signature checked against
 * the provider's keys. Plain http is only for a provider on this machine.
 *
 * @param redirectUri where people come back to, as registered with the provider
 */
export const openidProvider = (settings: Settings, redirectUri: string): IdentityProvider => {
  const issuer = new URL(settings.OIDC_ISSUER)
  let known: { readonly at: number; readonly config: Promise<Configuration> } | undefined
  const configuration = (): Promise<Configuration> => {
    if (!known || Date.now() - known.at > knownFor) {
      const config = discovery(issuer, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET, undefined, {
        timeout: patience,
        execute: [
          enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
        ],
      })
      known = { at: Date.now(), config }
      // What failed is not remembered: the next visitor asks again.
      config.catch(() => {
        known = undefined
      })
    }
    return known.config
  }
  return {
    label: settings.OIDC_LABEL,
    idNumberClaim: settings.OIDC_ID_NUMBER_CLAIM,
    begin: async () => {
      try {
        const config = await configuration()
        const proof = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
        const url = buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: 'openid profile email phone',
          state: proof.state,
          nonce: proof.nonce,
          code_challenge: await calculatePKCECodeChallenge(proof.verifier),
          code_challenge_method: 'S256',
        })
        return ok({ url: url.href, proof })
      } catch (error) {
        return err(failureOf(error))
      }
    },
    complete: async (search, proof) => {
      try {
        const config = await configuration()
        const tokens = await authorizationCodeGrant(config, new URL(search, redirectUri), {
          expectedState: proof.state,
          expectedNonce: proof.nonce,
          pkceCodeVerifier: proof.verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return err('mistrusted')
        const more = await moreClaims(config, tokens.access_token, claims.sub)
        return ok({ issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } })
      } catch (error) {
        return err(failureOf(error))
      }
    },
  }
}

/** What the provider tells besides the token. Without it the person is known all the same. */
const moreClaims = async (config: Configuration, accessToken: string, subject: string): Promise<Claims> => {
  if (!config.serverMetadata().userinfo_endpoint) return {}
  try {
    return await fetchUserInfo(config, accessToken, subject)
  } catch {
    return {}
  }
}

/** Which of the few things that people can be told it was. The library's words may hold codes and tokens: they go nowhere. */
const failureOf = (error: unknown): IdentityFailure => {
  if (error instanceof AuthorizationResponseError) return 'refused'
  if (error instanceof ResponseBodyError) return error.status >= 500 ? 'away' : 'mistrusted'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('OAUTH_') && !awayCodes.has(code) ? 'mistrusted' : 'away'
}

const awayCodes: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])
