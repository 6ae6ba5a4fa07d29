/** Outcome, denying rules and advising rules in one line, for comparison. */
export const verdict = ({ outcome, reasons, advisories }) => `${outcome} ${ids(reasons)}${advisories === undefined ? '' : ` | ${ids(advisories)}`}`;
const ids = (list) => [...new Set(list.map(({ rule }) => rule))].sort().join(' ');

/** Throws at the first request on which two evaluators differ. `part` leaves out what an evaluator does not say. */
export async function assertAgreement(requests, name, ours, theirs) {
  let denied = 0;
  const rules = new Set();
  for (const request of requests) {
    const b = await theirs(request);
    const a = ours(request);
    const wanted = { outcome: a.outcome, reasons: a.reasons, advisories: b.advisories === undefined ? undefined : a.advisories };
    if (verdict(wanted) !== verdict(b)) {
      const shown = JSON.stringify({ ...request, history: request.history?.slice(-12) });
      throw new Error(`${name} differs\n ours:   ${verdict(wanted)}\n theirs: ${verdict(b)}\n ${shown}`);
    }
    if (a.outcome === 'deny') denied++;
    for (const { rule } of a.reasons) rules.add(rule);
  }
  return { requests: requests.length, denied, rules: rules.size };
}
