import type { Ask } from '../kind.js';

/** The evidence: what the contact uses. */
export function describe(ask: Ask): object {
  const { channel, from, to } = ask.facts.contact;
  return {
    channel,
    technology: from.technology,
    ...(to.line === undefined ? {} : { line: to.line }),
    ...(to.place === undefined ? {} : { place: to.place }),
    ...(from.device === undefined ? {} : { device: from.device }),
    ...(from.visitors === undefined ? {} : { visitors: from.visitors }),
  };
}
