import { fitLabels, textWidth, type Fitted, type Obstacle, type Place } from './fit.ts';
import { DOT, extentAt, PLOT_WIDTHS, slotAt, type Placed } from './place.ts';

/** Size of the labels on the marks, px. */
export const LABEL_SIZE = 11;

/** A name that a mark would like to bear. */
export interface Named {
  id: string;
  text: string;
  bold?: boolean;
}

export interface MarkLabel extends Fitted {
  lane: number;
  text: string;
}

/** Line between a label and a mark that it does not stand over, px: what lies below the label is not meant. */
export const LEAD = 9;

/** Over its mark, else beside the group that it stands in, as near as there is room. */
const PLACES: readonly Place[] = [
  { side: 'start', shift: -DOT / 2 },
  ...[1, 8, 15].map((gap): Place => ({ side: 'start', shift: gap + DOT / 2, lead: LEAD })),
  ...[1, 8].map((gap): Place => ({ side: 'end', shift: gap + DOT / 2, lead: LEAD }))
];

/**
 * Labels in the upper half of their lanes, with the widths between which each has room. The lowest row of marks stays
 * below them; marks of the other rows are kept clear of. `names` in the order of importance.
 */
export function markLabels(
  placed: readonly Placed[],
  names: readonly Named[],
  widths: readonly number[] = PLOT_WIDTHS
): MarkLabel[] {
  const marks = new Map(placed.map((each) => [each.mark.id, each]));
  const lanes = [...new Set(placed.map(({ lane }) => lane))];
  return lanes.flatMap((lane) => {
    const obstacles = placed.filter((each) => each.lane === lane).map(obstacleOf);
    const texts = new Map<string, string>();
    const wishes = names.flatMap(({ id, text, bold }) => {
      const mark = marks.get(id);
      if (mark?.lane !== lane || texts.has(id)) return [];
      texts.set(id, text);
      return [
        { key: id, x: mark.x, width: textWidth(text, LABEL_SIZE) * (bold ? 1.08 : 1) + 4, places: PLACES }
      ];
    });
    return fitLabels(wishes, obstacles, widths).map((each) => ({
      ...each,
      lane,
      text: texts.get(each.key) ?? ''
    }));
  });
}

function obstacleOf(placed: Placed): Obstacle {
  return (plot) => (slotAt(placed, plot).row > 0 ? extentAt(placed, plot) : null);
}
