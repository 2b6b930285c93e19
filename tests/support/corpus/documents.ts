import { deflateSync } from 'node:zlib'
import { packedObjects, samplePdf, scannedPdf, streamObject } from '../sample-pdf.ts'
import { emptyZip } from '../sample-zip.ts'
import { kept, refused, type Sample } from './sample.ts'

const page = '/Contents 4 0 R'
const text = streamObject('', Buffer.from('BT (Xin chao) Tj ET'))
const script = '<< /S /JavaScript /JS (app.alert(1)) >>'
const plain = samplePdf()
const bomb = (dictionary: string, bytes: number) =>
  samplePdf({
    more: [streamObject(`${dictionary} /Filter /FlateDecode`, deflateSync(Buffer.alloc(bytes)))],
  })

export const documentSamples = (): Sample[] => [
  kept('a PDF', 'application/pdf', plain),
  kept('a PDF with text', 'application/pdf', samplePdf({ page, more: [text] })),
  kept('a PDF of a scan', 'application/pdf', scannedPdf(300_000)),
  kept('a PDF that ends in blank lines', 'application/pdf', samplePdf({ tail: '\r\n\r\n' })),
  kept('a PDF with packed objects', 'application/pdf', samplePdf({ more: [packedObjects('<< /A 1 >>')] })),
  kept('a PDF that opens at a page', 'application/pdf', samplePdf({ catalog: '/OpenAction [3 0 R /Fit]' })),
  kept(
    'a PDF with a link',
    'application/pdf',
    samplePdf({ page: '/Annots [<< /Subtype /Link /A << /S /URI /URI (https://moj.gov.vn) >> >>]' }),
  ),
  kept(
    'a PDF with a signature',
    'application/pdf',
    samplePdf({
      catalog: '/AcroForm << /SigFlags 3 /Fields [4 0 R] >>',
      more: [
        '<< /FT /Sig /T (ky) /V << /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >> >>',
      ],
    }),
  ),
  kept(
    'a PDF whose pictures hold the letters of a script',
    'application/pdf',
    samplePdf({ more: [streamObject('/Subtype /Image', Buffer.from('\x00/JS (x) /JavaScript <script>'))] }),
  ),
  kept('a PDF that was added to', 'application/pdf', Buffer.concat([plain, incrementOf(plain)])),

  refused(
    'a PDF that runs a script when it opens',
    'active',
    samplePdf({ catalog: `/OpenAction ${script}` }),
  ),
  refused(
    'a PDF with a script in its list of names',
    'active',
    samplePdf({ catalog: `/Names << /JavaScript << /Names [(x) ${script}] >> >>` }),
  ),
  refused(
    'a PDF whose script is spelled with codes',
    'active',
    samplePdf({ catalog: '/OpenAction << /S /J#61vaScript /#4A#53 (x) >>' }),
  ),
  refused('a PDF with a script in packed objects', 'active', samplePdf({ more: [packedObjects(script)] })),
  refused(
    'a PDF whose packed objects are packed oddly',
    'disguised',
    samplePdf({ more: [packedObjects(script, '[/ASCII85Decode /FlateDecode]')] }),
  ),
  refused('a PDF with a script on a page', 'active', samplePdf({ page: `/AA << /O ${script} >>` })),
  refused(
    'a PDF with a script in an older version of an object',
    'active',
    Buffer.concat([
      samplePdf({ catalog: `/OpenAction ${script}` }),
      incrementOf(samplePdf({ catalog: `/OpenAction ${script}` })),
    ]),
  ),
  refused(
    'a PDF with a script that hides in a comment',
    'active',
    samplePdf({ header: '%PDF-1.7\n% stream\n', catalog: `/OpenAction ${script}` }),
  ),
  refused(
    'a PDF that starts a program',
    'active',
    samplePdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
  ),
  refused(
    'a PDF with a file inside',
    'active',
    samplePdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>',
      more: [
        '<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>',
        streamObject('/Type /EmbeddedFile', Buffer.from('MZ')),
      ],
    }),
  ),
  refused(
    'a PDF with a form of one maker’s program',
    'active',
    samplePdf({ catalog: '/AcroForm << /XFA 4 0 R >>', more: [streamObject('', Buffer.from('<xdp/>'))] }),
  ),
  refused(
    'a PDF that sends its form away',
    'active',
    samplePdf({ page: '/Annots [<< /A << /S /SubmitForm /F (http://x) >> >>]' }),
  ),
  refused(
    'a PDF that opens another inside it',
    'active',
    samplePdf({ page: '/Annots [<< /A << /S /GoToE /T << /R /C >> >> >>]' }),
  ),
  refused('a PDF with a film', 'active', samplePdf({ page: '/Annots [<< /Subtype /RichMedia >>]' })),
  refused(
    'a PDF that asks for a password',
    'encrypted',
    samplePdf({
      trailer: '/Encrypt << /Filter /Standard /V 2 /R 3 /O <00> /U <00> /P -4 >> /ID [<00> <00>]',
    }),
  ),
  refused('a PDF that breaks off in the middle', 'broken', plain.subarray(0, plain.length - 80)),
  refused('a PDF without its end', 'broken', Buffer.from(plain.toString('latin1').replace('%%EOF', ''))),
  refused('a PDF that is only a header', 'broken', Buffer.from('%PDF-1.7\n')),
  refused(
    'a PDF of nothing but a header and an end',
    'broken',
    Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'),
  ),
  refused(
    'a PDF without pages',
    'broken',
    Buffer.from(plain.toString('latin1').replace('/Kids [3 0 R] /Count 1', '/Kids [    ] /Count 0')),
  ),
  refused(
    'a PDF whose pages are their own parents',
    'broken',
    Buffer.from(plain.toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R]')),
  ),
  refused('a PDF with an archive behind its end', 'disguised', Buffer.concat([plain, emptyZip()])),
  refused(
    'a PDF with an archive before its last line',
    'disguised',
    samplePdf({ more: [streamObject('', emptyZip())] }),
  ),
  refused(
    'a PDF with a web page behind its end',
    'disguised',
    Buffer.concat([plain, Buffer.from('<html><script>alert(1)</script>')]),
  ),
  refused(
    'a PDF that is a web page too',
    'disguised',
    samplePdf({ header: '%PDF-1.7\n% <html><script>alert(1)</script>\n' }),
  ),
  refused('a PDF that is a script too', 'disguised', samplePdf({ header: '%PDF-1.7=0;alert(1)/*\n' })),
  refused('a PDF behind a web page', 'wrongType', Buffer.concat([Buffer.from('<html>'), plain])),
  refused('a PDF behind a byte order mark', 'wrongType', Buffer.concat([Buffer.from('\ufeff'), plain])),
  refused(
    'a PDF whose objects unpack without end',
    'tooManyPixels',
    bomb('/Type /ObjStm /N 1 /First 4', 70_000_000),
  ),
  refused(
    'a PDF whose table unpacks without end',
    'tooManyPixels',
    bomb('/Type /XRef /W [1 2 1]', 70_000_000),
  ),
  refused(
    'a PDF whose packed objects are noise',
    'broken',
    samplePdf({
      more: [streamObject('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', Buffer.from('no zlib'))],
    }),
  ),
]

/** What a program appends that changes one object and leaves the rest: a new catalog that asks for nothing. */
function incrementOf(before: Buffer): Buffer {
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before.toString('latin1'))?.[1] ?? '0'
  const object = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'
  const offset = String(before.length).padStart(10, '0')
  return Buffer.from(
    `${object}xref\n1 1\n${offset} 00000 n \ntrailer\n<< /Size 4 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${before.length + object.length}\n%%EOF\n`,
    'latin1',
  )
}
