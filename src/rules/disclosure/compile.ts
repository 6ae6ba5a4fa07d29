import type { WordingReader } from '../../wording/reader.js';
import type { CompileEnv } from '../kind.js';
import type { Params } from './params.js';

export interface Elements {
  readonly elements: readonly string[];
  readonly institutions: readonly string[] | undefined;
  readonly reader: WordingReader | undefined;
  readonly uncheckedDenies: boolean;
}

export function compileDisclosure(params: Params, env: CompileEnv): Elements {
  return { elements: Object.freeze([...new Set(params.requires)]), institutions: params.institutions, reader: env.wording, uncheckedDenies: params.unchecked === 'deny' };
}
