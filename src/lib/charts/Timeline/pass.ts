/** Lets a drag that begins on a mark go on as one of the brush that lies below it. */
export function passToBrush(event: MouseEvent, root: Element): void {
  const selection = root.querySelector('.selection');
  const box = selection?.getBoundingClientRect();
  const inside =
    box !== undefined && box.width > 0 && event.clientX >= box.left && event.clientX <= box.right;
  const target = inside ? selection : root.querySelector('.overlay');
  target?.dispatchEvent(new MouseEvent('mousedown', event));
}
