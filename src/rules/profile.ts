import type { Facts } from '../facts.js';
import { statesNone } from './consents.js';
import type { FilterParams } from './filter.js';
import type { Prepared } from './kind.js';
import type { GroupParams } from './per.js';

type Counting<K extends string> = { readonly groups?: readonly GroupParams[] } & { readonly [key in K]: FilterParams };

/** Whether none of the contact's debts is of a type that is counted in a group. */
const ungrouped = (groups: readonly GroupParams[], { contact, debts }: Facts): boolean =>
  groups.every(({ debtTypes }) => debtTypes !== undefined && !contact.debts?.some((id) => debtTypes.includes(debts.get(id)?.type ?? '')));

/**
 * A rule that counts events, for requests of one profile: a consent that excepts events where none such is stated, and groups to which none
 * of the contact's debts belongs, make no difference and are not asked for each event.
 */
export function byProfile<K extends string, P extends Counting<K>>(params: P, key: K, build: (params: P) => Prepared): Prepared {
  const whole = build(params);
  const { groups } = params;
  const { exceptConsent, ...plain } = params[key];
  if (exceptConsent === undefined && groups === undefined) return whole;
  const built = new Map<string, Prepared>();
  return {
    ...whole,
    given({ facts }) {
      const unexcepted = exceptConsent !== undefined && statesNone(exceptConsent, facts);
      const alone = groups !== undefined && ungrouped(groups, facts);
      if (!unexcepted && !alone) return whole;
      const name = `${unexcepted} ${alone}`;
      let left = built.get(name);
      if (left === undefined) built.set(name, (left = build({ ...params, ...(unexcepted ? { [key]: plain } : {}), ...(alone ? { groups: undefined } : {}) })));
      return left;
    },
  };
}
