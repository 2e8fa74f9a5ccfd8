/** The key that goes to a search, under any layout, outside of what takes text. */
export function isSlash(event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey, target, defaultPrevented } = event
  if (defaultPrevented || altKey || ctrlKey || metaKey) return false
  const isKey = key === '/' || (code === 'Slash' && !/^[ -~]$/.test(key))
  const isInText =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null
  return isKey && !isInText
}
