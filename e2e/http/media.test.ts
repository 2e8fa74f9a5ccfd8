import type { APIRequestContext } from 'playwright/test'
import sharp from 'sharp'
import { agreed, expect, test } from './support'

const picture = (background: string) =>
  sharp({ create: { width: 64, height: 40, channels: 3, background } })
    .png()
    .toBuffer()

const form = (buffer: Buffer, name = 'picture.png', mimeType = 'image/png', payload = '{}') => ({
  multipart: { file: { name, mimeType, buffer }, _payload: payload },
})

interface Picture {
  id: number
  filename: string
  width: number
}

async function uploaded(client: APIRequestContext): Promise<Picture> {
  const answer = await client.post('/api/media?depth=0', form(await picture('#a33')))
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc
}

test('a picture stays the picture that was approved: nobody changes its file', async ({ http }) => {
  test.slow()
  const { id, filename, width } = await uploaded(await http.as('writer'))
  const other = await picture('#3a3')
  for (const hand of ['writer', 'editor', 'translator', 'reviewer', 'admin', 'nobody'] as const) {
    const client = await http.as(hand)
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=20'
    const tries = [
      await client.patch(`/api/media/${id}`, form(other)),
      await client.patch(`/api/media/${id}?${crop}&${size}`, { data: {} }),
      await client.patch(`/api/media/${id}?${size}`, { data: {} }),
      await client.patch(`/api/media?where[id][equals]=${id}`, form(other)),
      await client.patch(`/api/media/${id}`, { data: { filename: '../other.webp' } }),
      await client.delete(`/api/media/${id}`),
    ]
    expect(
      tries.map((answer) => answer.status()).filter((status) => ![400, 403].includes(status)),
      hand,
    ).toEqual([])
    await client.patch(`/api/media/${id}`, {
      data: { filename: 'other.webp', width: 1, url: 'http://x.example/y' },
    })
  }
  const now = await agreed<Picture>(await (await http.as('editor')).get(`/api/media/${id}?depth=0`))
  expect(now).toMatchObject({ filename, width })
})

test('its texts are translated', async ({ http }) => {
  const { id } = await uploaded(await http.as('writer'))
  const translator = await http.as('translator')
  const answer = await translator.patch(`/api/media/${id}?depth=0`, { data: { altEn: 'A red field' } })
  expect((await answer.json()).doc.altEn).toBe('A red field')
})

test('only pictures are uploaded, and only from the desk, never from an address', async ({ http }) => {
  test.slow()
  const writer = await http.as('writer')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const png = await picture('#33a')
  const avif = await sharp(png).avif().toBuffer()
  const tries = [
    await writer.post('/api/media', form(svg, 'x.svg', 'image/svg+xml')),
    await writer.post('/api/media', form(svg, 'x.png')),
    await writer.post('/api/media', form(avif, 'x.avif', 'image/avif')),
    await writer.post('/api/media', form(avif, 'x.png')),
    await writer.post('/api/media', form(Buffer.from('<html></html>'), 'x.html')),
    await writer.post('/api/media', form(png.subarray(0, 50))),
    await writer.post('/api/media', form(png, 'a\u0000b.png')),
    await writer.post('/api/media', form(png, 'x.png', 'image/png', '{')),
    await writer.post('/api/media', form(png, 'x.png', 'image/png', '{"altAr":"a\\u0000"}')),
    await writer.post('/api/media', {
      data: { url: `${process.env.TARJUMAN_ORIGIN}/api/health`, filename: 'x.png' },
    }),
    await writer.post('/api/media', { data: {} }),
    await writer.get('/api/media/paste-url?src=http://127.0.0.1:1/x.png'),
  ]
  expect(tries.map((answer) => answer.status())).toEqual(tries.map(() => 400))
  for (const hand of ['translator', 'reviewer', 'admin', 'no role', 'nobody'] as const) {
    const client = await http.as(hand)
    expect((await client.post('/api/media', form(png))).status(), hand).toBe(403)
  }
})

test('a file that is none of theirs is not given out, whatever its name', async ({ http }) => {
  const editor = await http.as('editor')
  for (const name of [
    'none.webp',
    '..%2F..%2Fenv.json',
    '%2e%2e%2fenv.json',
    '..%5cenv.json',
    '.',
    'a%00.webp',
  ]) {
    const { status } = { status: (await editor.get(`/api/media/file/${name}`)).status() }
    expect([400, 403, 404], name).toContain(status)
  }
})
