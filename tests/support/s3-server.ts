import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { S3Settings } from '#lib/outside/files/s3.ts'

/**
 * A real S3 server with one empty bucket, which checks signatures as Amazon's does. Beside it one that lets everybody in:
 * this server leaves out the slash behind a bucket's name when it checks who lists it.
 */
export const s3Server = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mctp-s3-'))
  const open = async (allowMismatchedSignatures: boolean) => {
    const server = new S3rver({
      ...{ directory, allowMismatchedSignatures },
      address: '127.0.0.1',
      port: 0,
      silent: true,
      configureBuckets: [{ name: 'ho-so' }],
    })
    const { port } = await server.run()
    const settings: S3Settings = {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: 'ho-so',
      // The only account that it knows.
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    }
    return { server, settings }
  }
  const [strict, lenient] = [await open(false), await open(true)]
  return {
    settings: strict.settings,
    lenient: lenient.settings,
    close: async () => {
      await Promise.all([strict.server.close(), lenient.server.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}
