/** JSON-Logic read straight from the contract: what is absent, or cannot be compared, is thrown, and whoever asked denies. */
export class MissingFact extends Error {}

type Node = unknown;
const lost = (): never => {
  throw new MissingFact();
};
const truthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
const plain = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function look(scope: unknown, path: unknown): unknown {
  if (path === '') return scope ?? undefined;
  let value: unknown = scope;
  for (const part of String(path).split('.'))
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined;
  return value ?? undefined;
}

function numbers(values: readonly unknown[]): readonly number[] {
  return values.length > 0 && values.every((value) => typeof value === 'number' && Number.isFinite(value)) ? (values as number[]) : lost();
}
const finite = (value: number): number => (Number.isFinite(value) ? value : lost());

function equal(a: unknown, b: unknown): boolean {
  return plain(a) && plain(b) && typeof a === typeof b && (a === null) === (b === null) ? a === b : lost();
}
function ordered(values: readonly unknown[], test: (a: string | number, b: string | number) => boolean): boolean {
  if (!values.every((value) => typeof value === 'string')) numbers(values);
  return values.every((value, index) => index === 0 || test(values[index - 1] as string, value as string));
}

/** The value of an expression. `root` is what `var` reads, also inside `map` and its kin, where it is the item. */
export function evaluateLogic(node: Node, root: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => evaluateLogic(item, root));
  if (typeof node !== 'object' || node === null) return node;
  const [name, raw] = Object.entries(node)[0] as [string, unknown];
  const args: readonly Node[] = Array.isArray(raw) ? raw : [raw];
  const value = (index: number, scope = root): unknown => evaluateLogic(args[index], scope);
  const all = (): unknown[] => args.map((_, index) => value(index));
  const list = (): readonly unknown[] => {
    const items = value(0);
    return Array.isArray(items) ? items : lost();
  };
  switch (name) {
    case 'var':
      return look(root, args[0]) ?? (args.length > 1 ? value(1) : lost());
    case 'missing':
      return (Array.isArray(args[0]) ? args[0] : args).filter((path) => look(root, path) === undefined);
    case 'missing_some': {
      const paths = args[1] as unknown[];
      const gone = paths.filter((path) => look(root, path) === undefined);
      return paths.length - gone.length >= (args[0] as number) ? [] : gone;
    }
    case 'and':
    case 'or': {
      let result: unknown;
      for (let index = 0; index < args.length; index++) {
        result = value(index);
        if (truthy(result) === (name === 'or')) break;
      }
      return result;
    }
    case 'if':
    case '?:': {
      let index = 0;
      while (index + 1 < args.length && !truthy(value(index))) index += 2;
      return index + 1 < args.length ? value(index + 1) : index < args.length ? value(index) : null;
    }
    case 'map':
      return list().map((item) => value(1, item));
    case 'filter':
      return list().filter((item) => truthy(value(1, item)));
    case 'all':
      return list().length > 0 && list().every((item) => truthy(value(1, item)));
    case 'none':
      return !list().some((item) => truthy(value(1, item)));
    case 'some':
      return list().some((item) => truthy(value(1, item)));
    case 'reduce':
      return list().reduce((accumulator, current) => evaluateLogic(args[1], { current, accumulator }), value(2));
  }
  const values = all();
  const [a, b] = values;
  switch (name) {
    case '==':
    case '===':
      return equal(a, b);
    case '!=':
    case '!==':
      return !equal(a, b);
    case '!':
      return !truthy(a);
    case '!!':
      return truthy(a);
    case '<':
      return ordered(values, (left, right) => left < right);
    case '<=':
      return ordered(values, (left, right) => left <= right);
    case '>':
      return ordered(values, (left, right) => left > right);
    case '>=':
      return ordered(values, (left, right) => left >= right);
    case '+':
      return finite(numbers(values).reduce((sum, each) => sum + each, 0));
    case '-':
      return finite(values.length === 1 ? -(numbers(values)[0] as number) : (numbers(values)[0] as number) - (values[1] as number));
    case '*':
      return finite(numbers(values).reduce((product, each) => product * each));
    case '/':
      return finite((numbers(values)[0] as number) / (values[1] as number));
    case '%':
      return finite((numbers(values)[0] as number) % (values[1] as number));
    case 'min':
      return Math.min(...numbers(values));
    case 'max':
      return Math.max(...numbers(values));
    case 'in':
      return Array.isArray(b) && plain(a) ? b.includes(a) : lost();
    case 'merge':
      return values.flat();
    default:
      return lost();
  }
}
