import type { Params } from './params.js';

export interface Elements {
  readonly elements: readonly string[];
  readonly advises: boolean;
}

export function compileDisclosure(params: Params): Elements {
  return { elements: [...new Set(params.requires)], advises: params.unchecked !== 'deny' };
}
