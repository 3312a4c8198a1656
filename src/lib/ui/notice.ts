/**
 * A message over the page with one button, outside of Svelte: it must work while the page waits for the data that
 * would bring it to life. Resolves when the button is pressed; several messages share one bar.
 */
export function ask(message: string, button: string): Promise<void> {
  const bar = document.createElement('div');
  bar.className = 'notice-bar';
  bar.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = message;
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = button;
  bar.append(text, again);
  document.body.prepend(bar);
  return new Promise((resolve) =>
    again.addEventListener('click', () => {
      bar.remove();
      resolve();
    })
  );
}
