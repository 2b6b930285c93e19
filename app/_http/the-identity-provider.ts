import { env } from '#env.ts'
import type { IdentityProvider } from '#lib/outside/identity/index.ts'
import { openidProvider } from '#lib/outside/identity/openid.ts'

declare global {
  var theOneIdentityProvider: IdentityProvider | undefined
}

/** Where people come back to from the provider, to be registered there under APP_URL. */
export const returnPath = '/dang-nhap/lien-thong/ve'

/** The provider of the settings; null where none is connected. Kept like the world, for what it knows of its keys. */
export const theIdentityProvider = (): IdentityProvider | null => {
  const settings = env()
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL, OIDC_ID_NUMBER_CLAIM, APP_URL } =
    settings
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_LABEL) return null
  globalThis.theOneIdentityProvider ??= openidProvider(
    { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL, OIDC_ID_NUMBER_CLAIM },
    `${APP_URL}${returnPath}`,
  )
  return globalThis.theOneIdentityProvider
}
