import type { MetadataRoute } from 'next'

/** The public house may be found; what belongs to a person, a desk or a machine is nothing to search for. */
const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: '*',
    allow: '/',
    disallow: ['/ho-so', '/thong-bao', '/tai-khoan', '/can-bo', '/tra-cuu', '/xac-thuc', '/dev', '/api'],
  },
})

export default robots
