/* The testing kit. Needs `fast-check`; works in every test runner. */
export { BrokenLawError } from './law.js';
export type { Excuse, LawOptions, LawReport } from './law.js';
export { checkLaws, LAW_NAMES, laws, reportLaws, tellReports } from './laws.js';
export type { CheckLawsOptions, LawName, OneLaw } from './laws.js';
export { FORGETTABLE } from './laws-facts.js';
export type { Engine, PolicyParts, PolicySource } from './source.js';

export { arbitraryInstant, arbitraryZones } from './instants.js';
export type { DaySpan } from './instants.js';
export { arbitraryConsumer, arbitraryContact, arbitraryDebts, arbitraryHistory, arbitraryRequest } from './requests.js';
export type { RequestOptions } from './requests.js';
export { arbitraryAnything, arbitraryMalformedRequest, arbitraryMalformedRuleset, arbitraryRuleset } from './malformed.js';

export { tellDecision, tellInstant, tellRequest, tellSpan } from './story.js';

export { referenceCheck } from './reference.js';
export type { ReferenceAsk, ReferenceKind, ReferenceOptions, Verdict } from './reference.js';
export type { Found } from './reference-world.js';

export { compareStrictness } from './compare.js';
export type { CompareOptions, Comparison, Strictness } from './compare.js';
export type { HoursComparison } from './compare-hours.js';
export { expectNeverAllows, expectNoReason, expectReason, RequirementError } from './requirement.js';
export type { About, Pattern, RequirementOptions, RequirementReport } from './requirement.js';
export { coverage } from './coverage.js';
export type { Coverage, CoverageGroup, CoverageItem, CoverageReport } from './coverage.js';

export { caseSchema, SOURCES } from './case-format.js';
export type { TestCase } from './case-format.js';
export { CasesError, expectCases, parseCases, runCases } from './cases.js';
export type { CaseResult, RunCasesOptions } from './cases.js';
