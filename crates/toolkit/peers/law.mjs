// The law that the peers are given: the package's own, as short dated lists, in days since 1970, øre
// and hundredths of percent. Nothing of it is typed here or in a peer's model.

import { gather } from '../benches/plain.mjs';
import { FRONT_LAWS } from './weeks.mjs';

const IDS = [...FRONT_LAWS, 'maximum_weekly_benefit', 'state_share', 'change_over_week'];
/** What is not asked of the peers and made of their answers: the municipality's part in the fund's days. */
const OURS = ['fund_cofinancing'];

export function law(legislation) {
  const all = gather(legislation);
  return Object.fromEntries([...IDS, ...OURS].map((id) => [id, all[id]]));
}

/** Every law that differs from this one in one number or in one date, each with what is different. */
export function* mutants(law) {
  for (const id of IDS) {
    for (const [place, value] of law[id].entries()) {
      const other = (what, change) => {
        const changed = structuredClone(law);
        change(changed[id][place], changed[id]);
        return [`${id} of ${value.from}: ${what}`, changed];
      };
      if (place > 0 || id === 'change_over_week') {
        yield other('a day later', (it, list) => {
          it.from += 1;
          if (place > 0) list[place - 1].to += 1;
        });
      }
      if (id === 'change_over_week') yield other('ends a day earlier', (it) => (it.to -= 1));
      if (!value.steps) {
        yield other('more', (it) => (it.amount += 1));
        continue;
      }
      for (const [step, { passive, active }] of value.steps.entries()) {
        if (step > 0) {
          yield other(`step ${step} a week later`, ({ steps }) => {
            steps[step].from += 1;
            steps[step - 1].next += 1;
          });
        }
        const alike = passive === active;
        yield other(`step ${step} passive`, ({ steps }) => {
          steps[step].passive += 100;
          if (alike) steps[step].active += 100;
        });
        if (!alike) yield other(`step ${step} active`, ({ steps }) => (steps[step].active += 100));
      }
    }
  }
}
