import { gzipSync } from 'node:zlib'
import { emptyZip } from '../sample-zip.ts'
import { refused, type Sample } from './sample.ts'

/** What is no paper at all. */
export const otherSamples = (): Sample[] => [
  refused('nothing', 'empty', Buffer.alloc(0)),
  refused('one byte', 'wrongType', Buffer.from('%')),
  refused('zeros', 'wrongType', Buffer.alloc(10_000)),
  refused('a web page', 'wrongType', Buffer.from('<!doctype html><script>alert(1)</script>')),
  refused('a web page that names a PDF', 'wrongType', Buffer.from('<!--%PDF-1.7--><html></html>')),
  refused('a script', 'wrongType', Buffer.from('#!/bin/sh\nrm -rf /\n')),
  refused('a program for Windows', 'wrongType', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])),
  refused(
    'a program for Linux',
    'wrongType',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(60)]),
  ),
  refused('an archive', 'wrongType', emptyZip()),
  refused('a packed bomb', 'wrongType', gzipSync(Buffer.alloc(5_000_000))),
  refused(
    'an old Word document',
    'wrongType',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1_000)]),
  ),
  refused('a text', 'wrongType', Buffer.from('Tôi là Nguyễn Văn An.')),
  refused('a film', 'wrongType', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')),
  refused(
    'a music file with a page of text in it',
    'wrongType',
    Buffer.from('ID3\x04\0\0\0\0\0\0%PDF-1.7', 'latin1'),
  ),
  refused('a form of Postscript', 'wrongType', Buffer.from('%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n')),
]
