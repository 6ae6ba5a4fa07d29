export { choice as params } from '../choice.js';
export type { ChoiceParams as Params } from '../choice.js';
