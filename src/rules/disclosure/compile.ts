import type { WordingReader } from '../../wording/reader.js';
import type { CompileEnv, Finding } from '../kind.js';
import type { Params } from './params.js';

export interface Elements {
  readonly elements: readonly string[];
  readonly institutions: readonly string[] | undefined;
  readonly reader: WordingReader | undefined;
  /** What is said where nothing was checked. */
  readonly unchecked: Finding;
}

/** That these elements were not looked for. */
export const uncheckedFinding = (elements: readonly string[], denies: boolean): Finding =>
  ({ code: 'text-not-checked', data: Object.freeze({ elements: Object.freeze([...elements]) }), remedy: 'change', over: Infinity, advises: !denies });

export function compileDisclosure(params: Params, env: CompileEnv): Elements {
  const elements = Object.freeze([...new Set(params.requires)]);
  return { elements, institutions: params.institutions, reader: env.wording, unchecked: Object.freeze({ ...uncheckedFinding(elements, params.unchecked === 'deny'), constant: true }) };
}
