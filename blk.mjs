import { allowedWindows, compile } from 'fair-contact';
import { zonesFromEvidence } from 'fair-contact/calendars';

const known = zonesFromEvidence([
  { kind: 'mobile', value: '+12125550100' },
  { kind: 'address', value: 'US-CA' },
  { kind: 'landline', value: '+18005550100' },
]);
console.log(known.zones); // [ 'America/Los_Angeles', 'America/New_York' ]
console.log(known.sources.map(({ zone, from }) => `${zone}: ${from.kind}`).join(', ')); // America/New_York: mobile, America/Los_Angeles: address
console.log(known.unknown); // [ { index: 2, kind: 'landline' } ]

const policy = compile({ id: 'house', version: '1', rules: [{ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] });
const request = { contact: { at: 0, channel: 'call' }, consumer: { timeZones: known.zones } };
const [window] = allowedWindows(policy, request, { from: '2026-05-05T08:00:00Z', to: '2026-05-06T08:00:00Z' });
console.log(window.from, window.to); // 2026-05-05T15:00:00.000Z 2026-05-06T01:00:00.000Z
