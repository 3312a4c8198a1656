/** A press on a drawing that a live one has taken the place of, in its own units; `scale` px of the screen were one of them. */
export interface StillPress {
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
  event: MouseEvent;
}
