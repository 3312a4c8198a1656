import { nearest } from './nearest.ts';
import type { FieldSchema, Place, Problem, Value } from './schema.ts';

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Every problem of one cell of a column. */
export function checkCell(field: FieldSchema, text: string, place: Place): Problem[] {
  const problem = (value: string | null, reason: string, fix: string): Problem => ({
    ...place,
    column: field.name,
    value,
    reason,
    fix
  });
  if (text === '') {
    return field.constraints?.required
      ? [problem('', 'This cell is empty, but every row needs it.', `Write ${kindOf(field)}.`)]
      : [];
  }
  if (text !== text.trim()) {
    return [problem(text, 'There is white space at an end.', 'Remove it.')];
  }
  if (field.separator !== undefined) return checkItems(field, field.separator, text, problem);
  if (field.type === 'boolean') {
    return text === 'true' || text === 'false'
      ? []
      : [problem(text, 'This is neither true nor false.', 'Write true or false.')];
  }
  if (field.type === 'integer' || field.type === 'number') {
    return checkNumber(field, text, problem);
  }
  return checkText(field.constraints?.enum, field.constraints?.pattern, text, problem);
}

type Report = (value: string | null, reason: string, fix: string) => Problem;

function checkNumber(field: FieldSchema, text: string, problem: Report): Problem[] {
  const whole = field.type === 'integer';
  if (!(whole ? INTEGER : NUMBER).test(text)) {
    return [
      problem(
        text,
        `This is not ${whole ? 'a whole number' : 'a number'}.`,
        'Write digits only, with no unit and no thousands separator.'
      )
    ];
  }
  const { minimum, maximum } = field.constraints ?? {};
  if (minimum !== undefined && Number(text) < minimum) {
    return [problem(text, `This is less than ${minimum}.`, `Write ${minimum} or more.`)];
  }
  if (maximum !== undefined && Number(text) > maximum) {
    return [problem(text, `This is more than ${maximum}.`, `Write ${maximum} or less.`)];
  }
  return [];
}

function checkText(
  allowed: readonly string[] | undefined,
  pattern: string | undefined,
  text: string,
  problem: Report
): Problem[] {
  if (allowed && !allowed.includes(text)) {
    const near = nearest(text, allowed);
    return [
      problem(
        text,
        `This is none of the allowed values: ${allowed.join(', ')}.`,
        near ? `Write "${near}".` : 'Write one of them.'
      )
    ];
  }
  if (pattern !== undefined && !matches(pattern, text)) {
    return [problem(text, 'This does not have the expected form.', `Write it as ${pattern}.`)];
  }
  return [];
}

function checkItems(field: FieldSchema, separator: string, text: string, problem: Report): Problem[] {
  const items = text.split(separator);
  return items.flatMap((item, index) => {
    if (item === '' || item !== item.trim()) {
      return [
        problem(
          text,
          'The list has an empty item, or white space around one.',
          `Divide the items by "${separator}" alone.`
        )
      ];
    }
    if (items.indexOf(item) !== index) {
      return [problem(item, 'The list has this item twice.', 'Remove one of the two.')];
    }
    return checkText(field.itemEnum, field.itemPattern, item, problem);
  });
}

/** The value of a cell that has no problem. */
export function parseCell(field: FieldSchema, text: string): Value {
  if (field.separator !== undefined) return text === '' ? [] : text.split(field.separator);
  if (text === '') return null;
  if (field.type === 'boolean') return text === 'true';
  if (field.type === 'integer' || field.type === 'number') return Number(text);
  return text;
}

function kindOf(field: FieldSchema): string {
  if (field.separator !== undefined) return `at least one value, divided by "${field.separator}"`;
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'string') return 'a value';
  return 'a number';
}

const compiled = new Map<string, RegExp>();

/** Frictionless patterns must match the whole value. */
function matches(pattern: string, text: string): boolean {
  let regex = compiled.get(pattern);
  if (!regex) {
    regex = new RegExp(`^(?:${pattern})$`, 'u');
    compiled.set(pattern, regex);
  }
  return regex.test(text);
}
