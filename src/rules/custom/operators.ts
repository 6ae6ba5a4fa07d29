import jsonLogic from 'json-logic-js';

/** What an expression gives when a fact it needs is absent, or when it compares what cannot be compared. */
export const UNDECIDED: unique symbol = Symbol('undecided');
export type Value = unknown;

/** JSON-Logic's own truth: empty lists are false. */
export const truthy = (value: Value): boolean => jsonLogic.truthy(value);

/** The arithmetic and the order of two values are json-logic-js's own, once both are known to be of one plain type. */
function apply(operator: string, values: readonly (string | number)[]): Value {
  return jsonLogic.apply({ [operator]: values } as never);
}

const numbers = (values: readonly Value[]): values is readonly number[] => values.every((value) => typeof value === 'number' && Number.isFinite(value));

function compare(operator: string, values: readonly Value[]): Value {
  const alike = numbers(values) || values.every((value) => typeof value === 'string');
  return alike ? apply(operator, values as readonly string[]) : UNDECIDED;
}

function calculate(operator: string, values: readonly Value[]): Value {
  if (values.length === 0 || !numbers(values)) return UNDECIDED;
  const result = apply(operator, values);
  return typeof result === 'number' && Number.isFinite(result) ? result : UNDECIDED;
}

const plain = (value: Value): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Values of different types are neither equal nor unequal: a misspelt number would pass in silence. */
function equal(values: readonly Value[]): boolean | typeof UNDECIDED {
  const [a, b] = values;
  return plain(a) && plain(b) && typeof a === typeof b && (a === null) === (b === null) ? a === b : UNDECIDED;
}

const negate = (value: boolean | typeof UNDECIDED): boolean | typeof UNDECIDED => (value === UNDECIDED ? UNDECIDED : !value);

interface Operator {
  readonly least: number;
  readonly most: number;
  apply(values: readonly Value[]): Value;
}

const operator = (least: number, most: number, run: (values: readonly Value[]) => Value): Operator => ({ least, most, apply: run });

/** Operators that need all their arguments. The lazy ones (and, or, if, map …) are in compile.ts. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': operator(2, 2, equal),
  '===': operator(2, 2, equal),
  '!=': operator(2, 2, (values) => negate(equal(values))),
  '!==': operator(2, 2, (values) => negate(equal(values))),
  '!': operator(1, 1, ([value]) => !truthy(value)),
  '!!': operator(1, 1, ([value]) => truthy(value)),
  '<': operator(2, 3, (values) => compare('<', values)),
  '<=': operator(2, 3, (values) => compare('<=', values)),
  '>': operator(2, 2, (values) => compare('>', values)),
  '>=': operator(2, 2, (values) => compare('>=', values)),
  max: operator(1, Infinity, (values) => calculate('max', values)),
  min: operator(1, Infinity, (values) => calculate('min', values)),
  '+': operator(1, Infinity, (values) => calculate('+', values)),
  '-': operator(1, 2, (values) => calculate('-', values)),
  '*': operator(1, Infinity, (values) => calculate('*', values)),
  '/': operator(2, 2, (values) => calculate('/', values)),
  '%': operator(2, 2, (values) => calculate('%', values)),
  in: operator(2, 2, ([needle, list]) => (Array.isArray(list) && plain(needle) ? list.includes(needle) : UNDECIDED)),
  merge: operator(0, Infinity, (values) => values.flat()),
};
