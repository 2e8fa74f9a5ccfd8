/**
 * The desk's primitives: import them from `@/app/(desk)/_ui`.
 *
 * Page: the frame (`app/(desk)/desk/layout.tsx`) gives every page the navigation and the `<main class="page">`; a page
 *   renders its insides only, beginning with `<PageBar crumbs title facts actions />` (it holds the h1), then
 *   `<LinkTabs>` or `<FilterTabs>`, `<ProgressStrip>`, and `<Panel>` with `<PanelSection fold?>` at the inline end.
 * Controls: `Button` (kind go | out | quiet | plain, small, keys, icon, busy), `ButtonLink`, `IconButton` (label is its
 *   name and tooltip), `TextField`, `TextArea`, `Select`, `Checkbox`, `Field` around a control of one's own, `FieldsForm` around them, `Menu` with
 *   `MenuItem` / `MenuChoice` / `MenuSection` / `MenuSeparator`, `Tooltip`, `Dialog` (controlled). All are
 *   react-aria-components inside: `onPress`, `isDisabled`, `onChange(value)`.
 * Saying things: `useToast()` → `tell({ text, kind, action })` in a live region; `useConfirm()` → `await ask({ title,
 *   body, confirm })`; `EmptyState`; `ErrorLine`; `Skeleton`.
 * States: `StageMark of="article|translation|row" stage` (glyph + word in its hue); `lookOfStage`; `Icon name`.
 * Text: `Bdi` around every name or title of unknown direction; `WordDiff`; classes `.ar` and `.en` set reading type.
 * Styles: `styles/*.css`, global, logical properties, tokens in `styles/tokens.css` (`light-dark()` pairs). A screen's
 *   own styles belong into a file of its own that it imports; they use the same tokens.
 * Words: `useTranslation('namespace')` in client components, `getT(person, 'namespace')` from `../_lib/i18n` on the
 *   server. A page whose client components need a namespace beyond `common` wraps them in `<Messages of={['editor']}>`
 *   (`../_lib/Messages`). Numbers in `{{…}}` get the person's digits by themselves.
 */
export { Bdi } from './Bdi'
export { Button, type ButtonKind, ButtonLink, type ButtonLinkProps, type ButtonProps } from './Button'
export { Checkbox, type CheckboxProps } from './Checkbox'
export { ConfirmProvider, type Question, useConfirm } from './Confirm'
export { classes } from './classes'
export { Dialog, type DialogProps } from './Dialog'
export { EmptyState, type EmptyStateProps } from './EmptyState'
export { type Fact, Facts } from './Facts'
export { ErrorLine, Field, type FieldProps } from './Field'
export { FieldsForm, type FieldsFormProps } from './FieldsForm'
export { Icon, type IconName, type IconProps, PairMark } from './Icon'
export { IconButton, type IconButtonProps } from './IconButton'
export { Kbd } from './Kbd'
export { Link, type LinkProps } from './Link'
export {
  Menu,
  MenuChoice,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  MenuSection,
  MenuSeparator,
} from './Menu'
export { type Crumb, PageBar, type PageBarProps } from './PageBar'
export { Panel, PanelSection, type PanelSectionProps } from './Panel'
export { ProgressStrip, type ProgressStripProps, type RowMark, type StripRow } from './ProgressStrip'
export { type Option, Select, type SelectProps } from './Select'
export { Skeleton } from './Skeleton'
export { Spinner } from './Spinner'
export { StageMark } from './StageMark'
export { lookOfStage, type RowState, type Stage, type StageLook } from './stageLooks'
export { FilterTabs, LinkTabs, type TabItem } from './Tabs'
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './TextField'
export { type ToastMessage, ToastProvider, useToast } from './Toast'
export { Tooltip, type TooltipProps } from './Tooltip'
export { WordDiff } from './WordDiff'
