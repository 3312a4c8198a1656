/**
 * A bar over the page with a message and buttons, outside of Svelte: it must work while the page waits for the data that
 * would bring it to life. Resolves with the button that was pressed, by its place. An alert comes first in the page; an
 * offer waits at its end, where it moves nothing.
 */
export function bar(message: string, buttons: readonly string[], role: 'alert' | 'status'): Promise<number> {
  const bar = document.createElement('div');
  bar.className = 'notice-bar';
  bar.setAttribute('role', role);
  const text = document.createElement('p');
  text.textContent = message;
  bar.append(text);
  if (role === 'alert') document.body.prepend(bar);
  else document.body.append(bar);
  return new Promise((resolve) =>
    buttons.forEach((label, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        bar.remove();
        resolve(index);
      });
      bar.append(button);
    })
  );
}

/** An alert with one button. Resolves when it is pressed. */
export async function ask(message: string, button: string): Promise<void> {
  await bar(message, [button], 'alert');
}
