// The last day that is answered, read from the package once: another year's rate changes no test.

import { legislation } from 'fremdrift';

const DAY = 86_400_000;

/** The last day for which a rule is worked out. */
export const LAST = legislation('2026-01-05').value.coveredTo;
/** The day after it. */
export const AFTER = new Date(Date.parse(LAST) + DAY).toISOString().slice(0, 10);
