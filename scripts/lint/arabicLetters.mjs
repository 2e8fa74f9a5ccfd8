import stylelint from 'stylelint'

const ruleName = 'tarjuman/arabic-letters'
const arabic = /:lang\(\s*["']?ar|\[lang[~|^]?=["']?ar|\[dir=["']?rtl|:dir\(\s*rtl/
/** What breaks Arabic script, with the values that only undo it. */
const harmless = {
  'letter-spacing': /^(?:0(?:\D.*)?|normal)$/,
  'font-style': /^normal$/,
  'text-transform': /^none$/,
}

const messages = stylelint.utils.ruleMessages(ruleName, {
  rejected: (property) => `No ${property} for Arabic: its letters are joined and have no italics or capitals`,
})

/** A stylelint rule: under a selector for Arabic, no letter-spacing, italics or capitals. */
const rule = (isOn) => (root, result) => {
  if (!isOn) return
  root.walkDecls(/^(?:letter-spacing|font-style|text-transform)$/, (declaration) => {
    if (!isUnderArabic(declaration.parent) || harmless[declaration.prop].test(declaration.value)) return
    stylelint.utils.report({
      ruleName,
      result,
      node: declaration,
      message: messages.rejected(declaration.prop),
    })
  })
}

function isUnderArabic(node) {
  if (!node || node.type === 'root') return false
  return (node.type === 'rule' && arabic.test(node.selector)) || isUnderArabic(node.parent)
}

rule.ruleName = ruleName
rule.messages = messages

export default stylelint.createPlugin(ruleName, rule)
