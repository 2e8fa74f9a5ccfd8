import type { Field, JSONField, NumberField, TextField } from 'payload'

/** A label in both languages of the interface. */
export const label = (ar: string, en: string) => ({ ar, en })

type Extra<F extends Field> = Partial<F>

export function text(name: string, ar: string, en: string, extra: Extra<TextField> = {}): TextField {
  return { name, type: 'text', label: label(ar, en), ...extra } as TextField
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
