import { expect, test, writtenByVerbs } from './support'

/** Everything that the newsroom keeps; readers get pages, never documents. */
const collections = [
  ...writtenByVerbs,
  'users',
  'sources',
  'media',
  'topics',
  'profiles',
  'payload-preferences',
  'payload-locked-documents',
]

const questions = [
  '',
  '?depth=10',
  '?limit=0&pagination=false',
  '?sort=-id',
  '?where[id][exists]=true',
  '?where[or][0][id][greater_than]=0&where[or][1][stage][equals]=published',
  '?where[title][like]=a',
  '?select[title]=true',
  '?trash=true&draft=true&locale=all&overrideAccess=true',
]

for (const collection of collections) {
  test(`readers learn nothing of ${collection} by any question`, async ({ http }) => {
    const nobody = await http.as('nobody')
    const paths = [
      ...questions.map((question) => `/api/${collection}${question}`),
      `/api/${collection}/count`,
      `/api/${collection}/count?where[id][exists]=true`,
      `/api/${collection}/1`,
      `/api/${collection}/1?depth=5`,
    ]
    for (const path of paths) {
      const answer = await nobody.get(path)
      const text = await answer.text()
      const isNothing = text.includes('"value":null')
      expect(
        isNothing || [401, 403, 404, 405, 501].includes(answer.status()),
        `${path} ${answer.status()}`,
      ).toBe(true)
      expect(text).not.toMatch(/"docs":\[\{|"totalDocs":[1-9]|"nameAr"|"email"/)
    }
  })
}

test('readers learn nothing by the ways of a question in a body', async ({ http }) => {
  const nobody = await http.as('nobody')
  for (const collection of collections) {
    const answer = await nobody.post(`/api/${collection}`, {
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      data: 'depth=2&limit=5',
    })
    expect(answer.status(), collection).toBeGreaterThanOrEqual(400)
  }
})

test('the newsroom’s settings and the rights of nobody tell nothing', async ({ http }) => {
  const nobody = await http.as('nobody')
  expect((await nobody.get('/api/globals/newsroom')).status()).toBe(403)
  const { collections: rights = {} } = await (await nobody.get('/api/access')).json()
  for (const [name, right] of Object.entries<{ read?: unknown; create?: unknown; update?: unknown }>(
    rights,
  )) {
    if (name.startsWith('payload-')) continue
    expect(
      [right.read, right.create, right.update].some(
        (each) => each === true || Object(each).permission === true,
      ),
      name,
    ).toBe(false)
  }
})

test('files of images are not given out around the readers’ site', async ({ http }) => {
  const editor = await http.as('editor')
  const { docs } = await (await editor.get('/api/media?limit=1')).json()
  const nobody = await http.as('nobody')
  const answer = await nobody.get(docs[0]?.url ?? '/api/media/file/none.webp')
  expect([403, 404]).toContain(answer.status())
})
