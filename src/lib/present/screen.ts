import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Ms without a move after which pointer and buttons leave the screen to the slide. */
const IDLE = 2500;

/** Keeps the screen from going dark while the page is in sight, where the browser can; else the system's rules hold. */
export const awake: Attachment = () => {
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (granted) => (lock = granted),
      // An empty battery or a rule of the browser: nothing that a speaker could change now.
      () => undefined
    );
  };
  ask();
  const stop = on(document, 'visibilitychange', ask);
  return () => {
    stop();
    void lock?.release();
  };
};

/** Tells when nobody moves the pointer any more, and when somebody does again. */
export function resting(tell: (idle: boolean) => void): Attachment {
  return () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      clearTimeout(timer);
      tell(false);
      timer = setTimeout(() => tell(true), IDLE);
    };
    stir();
    const stops = (['pointermove', 'pointerdown', 'focusin'] as const).map((name) => on(window, name, stir));
    return () => {
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  };
}

/** Fills the screen with the page, or leaves it; false where the browser cannot. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
