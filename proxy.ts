import { type NextRequest, NextResponse } from 'next/server'
import {
  languageCookie,
  languageHeader,
  languageOf,
  languageParameter,
  wishedLanguage,
  wishHeader,
} from '#app/_http/language-choice.ts'
import { visitorCookie } from '#app/_http/visitor-cookie.ts'

/**
 * Headers only: a policy with a fresh nonce, the language of the page, and a name for the visitor's browser. Nobody is let in or kept out here
 * (each page and route decides for itself), and no body is touched: uploads stream past.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // Layouts cannot see which page they stand around.
  const { pathname, search, searchParams } = request.nextUrl
  headers.set('x-path', pathname)
  headers.set('x-query', search)
  const chosen = request.cookies.get(languageCookie)?.value
  const wished = wishedLanguage(searchParams.get(languageParameter), chosen)
  const language = languageOf(pathname, wished)
  headers.set(languageHeader, language)
  headers.set(wishHeader, wished)
  const visitor = request.cookies.get(visitorCookie)?.value ?? crypto.randomUUID()
  if (!request.cookies.has(visitorCookie)) {
    headers.set(
      'cookie',
      [request.headers.get('cookie'), `${visitorCookie}=${visitor}`].filter(Boolean).join('; '),
    )
  }
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('content-language', language)
  const lasting = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 180 * 24 * 3600 } as const
  if (wished !== (chosen ?? 'vi')) response.cookies.set(languageCookie, wished, lasting)
  if (!request.cookies.has(visitorCookie)) {
    response.cookies.set(visitorCookie, visitor, lasting)
  }
  return response
}

export const config = {
  // Everything but fixed files and uploads, whose bodies must stream past untouched.
  matcher: ['/((?!_next/static|fonts/|huong-dan/.*\\.webp$|icon.svg|favicon.ico|api/|.*/tep$).*)'],
}
