import type { Finding } from '../kind.js';
import type { Params } from './params.js';

export interface Elements {
  readonly elements: readonly string[];
  /** Where the caller vouches for nothing at all, nothing was checked: that is said (`text-not-checked`) and does not deny by itself. */
  readonly unchecked: Finding;
}

export function compileDisclosure(params: Params): Elements {
  const elements = Object.freeze([...new Set(params.requires)]);
  return { elements, unchecked: { code: 'text-not-checked', data: Object.freeze({ elements }), remedy: 'change', over: Infinity, advises: params.unchecked !== 'deny' } };
}
