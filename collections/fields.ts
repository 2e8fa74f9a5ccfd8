import {
  type Field,
  type FieldHook,
  type JSONField,
  type NumberField,
  type TextareaField,
  type TextField,
  ValidationError,
} from 'payload'
import { slugOf } from '@/domain/text/slug'

/** A label in both languages of the interface. */
export const label = (ar: string, en: string) => ({ ar, en })

type Extra<F extends Field> = Partial<F>

/** Payload writes an object into a text as its JSON: what is no text is refused. */
const isText: FieldHook = ({ value, path, req }) => {
  if (value === undefined || value === null || typeof value === 'string') return value
  throw new ValidationError({ errors: [{ path: path.join('.'), message: 'text' }] }, req.t)
}

export function text(name: string, ar: string, en: string, extra: Extra<TextField> = {}): TextField {
  const hooks = { ...extra.hooks, beforeValidate: [isText, ...(extra.hooks?.beforeValidate ?? [])] }
  return { name, type: 'text', label: label(ar, en), ...extra, hooks } as TextField
}

/** A text of several lines. */
export function longText(
  name: string,
  ar: string,
  en: string,
  extra: Extra<TextareaField> = {},
): TextareaField {
  const hooks = { ...extra.hooks, beforeValidate: [isText, ...(extra.hooks?.beforeValidate ?? [])] }
  return { name, type: 'textarea', label: label(ar, en), ...extra, hooks } as TextareaField
}

export function json(name: string, ar: string, en: string, extra: Extra<JSONField> = {}): JSONField {
  return { name, type: 'json', label: label(ar, en), ...extra }
}

/** The id of another document, kept plain so that history survives its deletion. */
export function plainId(name: string, ar: string, en: string, extra: Extra<NumberField> = {}): NumberField {
  return { name, type: 'number', index: true, label: label(ar, en), ...extra } as NumberField
}

export function time(
  name: string,
  ar: string,
  en: string,
  extra: { index?: boolean; required?: boolean } = {},
): Field {
  return { name, type: 'date', label: label(ar, en), ...extra }
}

export function oneOf(values: readonly string[]) {
  return (value: string | null | undefined) =>
    value === null || value === undefined || values.includes(value) || `one of ${values.join(', ')}`
}

/** Payload takes a word for a number that is none, and PostgreSQL stores it. */
export const isWhole = (value: number | null | undefined): true | string =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && Math.abs(value) < 2 ** 31) ||
  'a whole number'

/** A readable part of an address, in the letters that need no escaping. */
export const isSlug = (value: string | null | undefined): true | string =>
  (!!value && value === slugOf(value, 'en')) || 'lower-case Latin letters and digits, joined by hyphens'
