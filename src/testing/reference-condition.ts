import type { ConditionParams } from '../rules/condition.js';
import type { Params as Status } from '../rules/account-status/params.js';
import { callerId, confirmation, unreachable } from './reference-circumstances.js';
import { accountStatus } from './reference-facts.js';
import { dateOf, HOUR, when } from './reference-time.js';
import type { Subject } from './reference-windows.js';
import { belongs, dated, distinct, inWindow, lacks, short, subjectsOf, zonesFor } from './reference-windows.js';
import type { Exchange, Tri, World } from './reference-world.js';
import { and, begun, covers, debtOf, factsHold, listed, matches, not, ofDebts, or, passed, surely } from './reference-world.js';

/** Of several debts a condition holds for any; where it lifts a rule, for all. */
export function holds(condition: ConditionParams, world: World, debts: 'any' | 'all'): Tri {
  const { contact, consumer, at } = world;
  const each = (test: (debt: ReturnType<typeof debtOf>) => Tri): Tri =>
    debts === 'any' ? ofDebts(contact.debts, world, test) : not(ofDebts(contact.debts, world, (debt) => not(test(debt))));
  const type = (list: readonly string[]): Tri => each((debt) => (debt?.type == null ? undefined : list.includes(debt.type)));
  const range = (value: number | null | undefined, { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined }): Tri =>
    value == null ? undefined : value >= min && value <= max;
  const parts: Tri[] = [listed(contact, condition), condition.directions === undefined || (condition.directions as string[]).includes(contact.direction)];
  if (condition.debtTypes) parts.push(type(condition.debtTypes));
  if (condition.notDebtTypes) parts.push(each((debt) => (debt?.type == null ? undefined : !condition.notDebtTypes?.includes(debt.type))));
  if (condition.daysPastDue) parts.push(each((debt) => range(debt?.daysPastDue, condition.daysPastDue ?? {})));
  for (const [key, wanted] of Object.entries(condition.debt ?? {}))
    parts.push(each((debt) => (debt?.[key] == null ? undefined : (debt[key] !== false) === wanted)));
  for (const [list, key] of [
    [condition.location?.countries, 'country'],
    [condition.location?.regions, 'region'],
    [condition.location?.cities, 'city'],
  ] as const) {
    const value = consumer.location?.[key];
    if (list) parts.push(value == null ? undefined : list.some((item) => item.toLowerCase() === value.toLowerCase()));
  }
  if (condition.vulnerable) parts.push(condition.vulnerable.some((group) => consumer.vulnerable?.includes(group)));
  for (const key of ['minor', 'deceased', 'servicemember'] as const) if (condition[key] !== undefined) parts.push((consumer[key] ?? false) === condition[key]);
  if (condition.visitors) parts.push(range(world.request.contact.from?.visitors, condition.visitors));
  if (condition.disclosures) parts.push(condition.disclosures.every((item) => world.request.contact.content?.disclosures?.includes(item)));
  if (condition.consent) parts.push((consumer.consents ?? []).some(covers(condition.consent, world, contact, at)));
  if (condition.status)
    parts.push(condition.status.some(({ is: status, ...rest }) => accountStatus({ status, ...rest } as Status, { ...world, calendar: undefined }).length > 0));
  if (condition.appointment) {
    parts.push(
      (consumer.appointments ?? []).some(
        (item) => (item.channel ?? contact.channel) === contact.channel && at >= (when(item.from) as number) && at < (when(item.to) as number),
      ),
    );
  }
  if (condition.complaint !== undefined) {
    parts.push(
      (consumer.complaints ?? []).some((item) => begun(item.receivedAt, world, at) && !(item.resolvedAt != null && surely(item.resolvedAt, world, at))) ===
        condition.complaint,
    );
  }
  if (condition.callerId) parts.push(callerId(condition.callerId, world));
  if (condition.unreachable !== undefined) parts.push(unreachable(condition.unreachable, world));
  if (condition.optOutConfirmation) parts.push(confirmation(condition.optOutConfirmation, world));
  if (condition.reply) {
    const { reply } = condition;
    const asked = world.events?.find(
      (event) =>
        event.id !== undefined &&
        event.id === contact.replyTo &&
        (event.direction === 'inbound' || (reply.toConversation === true && ['conversation', 'answered'].includes(event.outcome ?? ''))),
    );
    const answers = distinct(
      (world.events ?? []).filter((event) => event.direction === 'outbound' && event.outcome !== 'cancelled' && event.replyTo === contact.replyTo),
    );
    parts.push(
      asked !== undefined &&
        answers.length < (reply.max ?? 1) &&
        (!reply.sameChannel || asked.channel === contact.channel) &&
        at - asked.at < (reply.withinHours ?? Infinity) * HOUR,
    );
    if (reply.sameDay) parts.push(world.bad ? undefined : world.zones.every((zone) => dateOf(zone, at) === dateOf(zone, asked?.at ?? 0)));
  }
  if (condition.history) {
    const { event, within = { all: true }, per = ['consumer'], atMost = Infinity, atLeast = atMost === Infinity ? 1 : 0, ago } = condition.history;
    const longAgo = (event: Exchange): boolean => {
      const zones = ago?.hours === undefined ? world.zones : ['UTC'];
      return ago === undefined || (zones.length > 0 && ago.workdays === undefined && zones.every((zone) => passed(event.raw.at, ago, world, zone) === true));
    };
    const ask = (zone: string, subject: Subject): Tri => {
      const items = (world.events ?? []).filter((item) => inWindow(within, world, zone, item.at) && longAgo(item) && belongs(per, undefined, world, subject, item));
      const sure = distinct(items.filter((item) => matches(event, item, world) === true)).length;
      const most = short(within, world, zone) ? Infinity : distinct(items.filter((item) => matches(event, item, world) !== false)).length;
      return sure >= atLeast && most <= atMost ? true : most < atLeast || sure > atMost ? false : undefined;
    };
    const subjects = subjectsOf(per, undefined, world);
    const answers = zonesFor(within, world).map((zone) => (debts === 'any' ? or : and)(...subjects.map((subject) => ask(zone, subject))));
    const unread = world.events === undefined || lacks(per, world) || (dated(within) && world.bad);
    parts.push(unread || answers.some((answer) => answer !== answers[0]) ? undefined : answers[0]);
  }
  if (condition.facts) parts.push(factsHold(condition.facts, world, undefined, debts));
  if (condition.any) parts.push(or(...condition.any.map((inner) => holds(inner, world, debts))));
  if (condition.all) parts.push(...condition.all.map((inner) => holds(inner, world, debts)));
  if (condition.known) parts.push(holds(condition.known, world, debts) === true);
  if (condition.not) parts.push(not(holds(condition.not, world, debts === 'any' ? 'all' : 'any')));
  return and(...parts);
}
