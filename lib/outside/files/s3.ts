import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { checkedKey, type FileStore } from './index.ts'
import { measure } from './measure.ts'

export type S3Settings = {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The smallest part that S3 takes; with one part at a time, what an upload holds in memory. Bytes. */
const partSize = 5 * 1024 * 1024

/**
 * Files in a bucket of an S3-compatible store. An object becomes visible with its last byte: small ones are put at once,
 * large ones in parts that count for nothing until they are completed, and are given up when the stream breaks.
 */
export const filesInS3 = (settings: S3Settings): FileStore => {
  const { accessKeyId, bucket: Bucket, endpoint, region, secretAccessKey } = settings
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // The bucket in the path: stores of one's own seldom have a name server for each bucket.
    forcePathStyle: true,
    // Newer checksums are not understood everywhere; every file's SHA-256 is our own and is kept beside it.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
  })
  return {
    put: async (key, content) => {
      const { through, result } = measure()
      const upload = new Upload({
        client,
        params: { Bucket, Key: checkedKey(key), Body: through },
        partSize,
        queueSize: 1,
      })
      await Promise.all([
        // A store that does not answer must not leave the sender waiting, nor a broken sender the store.
        upload.done().catch((error: unknown) => {
          through.destroy(error instanceof Error ? error : new Error(String(error)))
          throw error
        }),
        pipeline(content, through, { end: true }).catch(async (error: unknown) => {
          await upload.abort()
          throw error
        }),
      ])
      return result()
    },
    get: (key) => {
      const out = new PassThrough()
      client
        .send(new GetObjectCommand({ Bucket, Key: checkedKey(key) }))
        .then(({ Body }) => pipeline(nodeStream(Body), out))
        .catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
      return out
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key: checkedKey(key) }))
    },
    olderThan: async function* (instant) {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
        for (const { Key, LastModified } of Contents) {
          if (Key && LastModified && LastModified.getTime() < instant.epochMilliseconds) yield Key
        }
      }
    },
  }
}

/** In Node the body of an answer is Node's own stream; the SDK's type speaks of browsers too. */
const nodeStream = (body: GetObjectCommandOutput['Body']): Readable => {
  if (!body) throw new Error('the store answered without a body')
  return body as Readable
}
