import { labelsOf, type GraphLabel } from '#lib/charts/HostingGraph/labels.ts';
import { labelWords } from '#lib/charts/HostingGraph/words.ts';
import { fitted, line, linesOf, type Font, type TextStyle } from '#lib/drawing/pen.ts';
import { LABEL, type PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import type { Subject } from './plot.ts';

/** Type in the boxes that the layout kept for it. */
export function names(view: HostingView, placed: PlacedHosting, subject: Subject): string {
  const { pen, explorer } = subject;
  const quiet: TextStyle = { size: LABEL.size, ink: pen.ink('--ink-2') };
  const bold: TextStyle = { ...quiet, weight: 600, ink: pen.ink('--ink') };
  const write = (label: GraphLabel): string => {
    const { kind, box, number, dim } = label;
    const opacity = dim ? 0.42 : 1;
    const [text, strong] = [
      { ...quiet, opacity },
      { ...bold, opacity }
    ];
    const row = (order: number) => box.y + 9.8 + order * LABEL.line;
    const numberWidth = number === '' ? 0 : pen.measure(number, bold);
    const cutTo = (room: number, font: Font) => fitted(label.text, room, font, pen);
    switch (kind) {
      case 'group': {
        const middle = box.x + box.w / 2;
        return (
          line(label.text, middle, row(0), { ...text, anchor: 'middle' }) +
          line(number, middle, row(1), { ...strong, anchor: 'middle' })
        );
      }
      case 'country':
        return (
          line(cutTo(box.w - numberWidth - 5, quiet), box.x, row(0), text) +
          line(number, box.x + box.w, row(0), { ...strong, anchor: 'end' })
        );
      case 'heading': {
        const key = { ...quiet, ink: pen.ink('--ink-3') };
        const name = cutTo(box.w - (number === '' ? 0 : pen.measure(number, key) + 8), bold);
        return (
          line(name, box.x, row(0), bold) + line(number, box.x + box.w, row(0), { ...key, anchor: 'end' })
        );
      }
      case 'count': {
        const left = box.x + 24;
        return (
          line(number, left - 5, row(0), { ...strong, anchor: 'end' }) +
          line(cutTo(box.w - 24, quiet), left, row(0), text)
        );
      }
      default: {
        const two = box.h > 20;
        const style = kind === 'note' ? { ...text, ink: pen.ink('--ink-3') } : text;
        if (!two) {
          const left = box.x + (number === '' ? 0 : numberWidth + 4);
          return (
            line(number, box.x, row(0), strong) +
            line(cutTo(box.x + box.w - left, quiet), left, row(0), style)
          );
        }
        const lines = linesOf(label.text, box.w, quiet, pen);
        const first = number === '' ? 0 : 1;
        return (
          line(number, box.x, row(0), strong) +
          lines.map((each, order) => line(each, box.x, row(order + first), style)).join('')
        );
      }
    }
  };
  return labelsOf(view, placed, labelWords(explorer.locale)).map(write).join('');
}
