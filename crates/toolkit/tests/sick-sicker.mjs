// The Sick-Sicker model with constant transition probabilities, as data: Alarid-Escudero, Krijkamp,
// Enns, Yang, Hunink, Pechlivanoglou, Jalal: An introductory tutorial on cohort state-transition
// models in R using a cost-effectiveness analysis example, Medical Decision Making 43(1), 2023. Base
// values are those of its table 1, distributions those of its code (`generate_psa_params` in
// `R/Functions_cSTM_time_indep.R` of github.com/DARTH-git/cohort-modeling-tutorial-intro).

const gamma = (shape, rate, base) => ({ kind: 'gamma', shape, scale: 1 / rate, base });
const cost = (shape, scale, base) => ({ kind: 'gamma', shape, scale, base });
const around = (median, sigma) => ({ kind: 'logNormal', median, sigma, base: median });
const share = (a, b, base) => ({ kind: 'beta', a, b, base });

const parameters = {
  dies: gamma(20, 10_000, 0.002),
  falls_sick: gamma(30, 200, 0.15),
  gets_well: gamma(60, 120, 0.5),
  gets_sicker: gamma(84, 800, 0.105),
  dies_sick: around(3, 0.01),
  dies_sicker: around(10, 0.02),
  under_b: around(0.6, 0.02),
  c_healthy: cost(100, 20, 2_000),
  c_sick: cost(177.8, 22.5, 4_000),
  c_sicker: cost(225, 66.7, 15_000),
  c_a: cost(73.5, 163.3, 12_000),
  c_b: cost(86.2, 150.8, 13_000),
  u_healthy: share(200, 3, 1),
  u_sick: share(130, 45, 0.75),
  u_sicker: share(230, 230, 0.5),
  u_a: share(300, 15, 0.95),
  // A yearly rate as a probability.
  p_h_d: '1 - exp(-dies)',
  p_s1_d: '1 - exp(-dies * dies_sick)',
  p_s2_d: '1 - exp(-dies * dies_sicker)',
  p_h_s1: '1 - exp(-falls_sick)',
  p_s1_h: '1 - exp(-gets_well)',
  p_s1_s2: '1 - exp(-gets_sicker)',
  p_s1_s2_b: '1 - exp(-gets_sicker * under_b)',
};

const states = ['healthy', 'sick', 'sicker', 'dead'];

const transitions = (sicker) => [
  ['rest', '(1 - p_h_d) * p_h_s1', 0, 'p_h_d'],
  ['(1 - p_s1_d) * p_s1_h', 'rest', `(1 - p_s1_d) * ${sicker}`, 'p_s1_d'],
  [0, 0, 'rest', 'p_s2_d'],
  [0, 0, 0, 1],
];

const strategy = (name, sicker, treatment, sick) => ({
  name,
  transitions: transitions(sicker),
  rewards: [
    ...['c_healthy', `c_sick${treatment}`, `c_sicker${treatment}`, 0].map((value, place) => (
      { state: states[place], outcome: 'cost', value })),
    ...['u_healthy', sick, 'u_sicker', 0].map((value, place) => (
      { state: states[place], outcome: 'effect', value })),
  ],
});

export const SICK_SICKER = {
  states,
  outcomes: [{ name: 'cost', discount: 0.03 }, { name: 'effect', discount: 0.03 }],
  cycles: 75,
  correction: 'simpson',
  start: [1, 0, 0, 0],
  cost: 'cost',
  effect: 'effect',
  parameters,
  strategies: [
    strategy('standard of care', 'p_s1_s2', '', 'u_sick'),
    strategy('A', 'p_s1_s2', ' + c_a', 'u_a'),
    strategy('B', 'p_s1_s2_b', ' + c_b', 'u_sick'),
    strategy('AB', 'p_s1_s2_b', ' + c_a + c_b', 'u_a'),
  ],
};
