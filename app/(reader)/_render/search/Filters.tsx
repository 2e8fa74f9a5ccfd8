import type { Site } from '@/newsroom/queries/reader/site'
import type { Reading } from '../reading'
import { type Asked, isFiltered, searchHref } from './asked'
import { searchForm } from './SearchBox'

interface Props {
  reading: Reading
  site: Site
  asked: Asked
}

/** Topic and dates: beside the results, on a phone below them. */
export function Filters({ reading, site, asked }: Props) {
  const { language, t } = reading
  return (
    <section className="filters" id="filters" aria-label={t('search.filters')}>
      {site.topics.length > 0 && <Topic reading={reading} site={site} asked={asked} />}
      <fieldset>
        <legend>{t('search.date')}</legend>
        <div className="dates">
          <Day reading={reading} name="from" asked={asked} />
          <Day reading={reading} name="to" asked={asked} />
        </div>
      </fieldset>
      <button className="btn q2" type="submit" form={searchForm}>
        {t('search.apply')}
      </button>
      {isFiltered(asked) && (
        <p className="soft">
          <a href={searchHref(language, { q: asked.query.text })}>{t('search.unfiltered')}</a>
        </p>
      )}
    </section>
  )
}

function Topic({ reading, site, asked }: Props) {
  const { language, t } = reading
  return (
    <p className="field">
      <label htmlFor="topic">{t('search.topic')}</label>
      <select id="topic" name="topic" form={searchForm} defaultValue={asked.topic ?? ''}>
        <option value="">{t('search.anyTopic')}</option>
        {site.topics.map((topic) => (
          <option key={topic.id} value={topic.slug}>
            {topic[language]}
          </option>
        ))}
      </select>
    </p>
  )
}

function Day({ reading: { t }, name, asked }: { reading: Reading; name: 'from' | 'to'; asked: Asked }) {
  const isMalformed = asked.malformed[name]
  const said = `${name}-said`
  return (
    <div>
      <label htmlFor={name}>{t(`search.${name}`)}</label>
      <input
        id={name}
        type="date"
        name={name}
        form={searchForm}
        defaultValue={asked[name] ?? undefined}
        aria-invalid={isMalformed || undefined}
        aria-describedby={isMalformed ? said : undefined}
      />
      {isMalformed && (
        <p className="said" id={said}>
          {t('search.malformedDate')}
        </p>
      )}
    </div>
  )
}
