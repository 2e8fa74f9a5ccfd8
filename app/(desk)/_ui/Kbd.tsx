/** Keys as printed on them, `Ctrl ↵`: always left to right, isolated from the text around. */
export function Kbd({ children }: { children: string }) {
  return <kbd>{children}</kbd>
}
