// The Sick-Sicker probabilistic analysis as one would write it in JavaScript, for this one model: no
// engine, no checks. The same sums in the same sense as the engine's, to be timed beside it.

const CYCLES = 75;
const RATE = 1.03;
const chance = (rate) => 1 - Math.exp(-rate);

/** What each point counts, discounted, by Simpson's rule as the tutorial applies it. */
const WEIGHTS = Float64Array.from({ length: CYCLES + 1 }, (_, point) => {
  const end = point === 0 || point === CYCLES;
  return (end ? 1 / 3 : point % 2 === 0 ? 4 / 3 : 2 / 3) / RATE ** point;
});

/** Weighted time in each living state. */
function walk(p, sicker, stays) {
  const healthy = (1 - p.h_d) * (1 - p.h_s1);
  const falls = (1 - p.h_d) * p.h_s1;
  const well = (1 - p.s1_d) * p.s1_h;
  const worse = (1 - p.s1_d) * sicker;
  const sick = 1 - well - worse - p.s1_d;
  const stay = 1 - p.s2_d;
  let [h, s1, s2] = [1, 0, 0];
  let [inH, inS1, inS2] = [WEIGHTS[0], 0, 0];
  for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
    const h2 = h * healthy + s1 * well;
    const s12 = h * falls + s1 * sick;
    s2 = s1 * worse + s2 * stay;
    h = h2;
    s1 = s12;
    const weight = WEIGHTS[cycle];
    inH += weight * h;
    inS1 += weight * s1;
    inS2 += weight * s2;
  }
  [stays[0], stays[1], stays[2]] = [inH, inS1, inS2];
}

const stays = new Float64Array(3);

/** Cost and effect of the four strategies, written to `totals` from `at` on. */
export function draw(of, totals, at) {
  const p = {
    h_d: chance(of.dies),
    s1_d: chance(of.dies * of.dies_sick),
    s2_d: chance(of.dies * of.dies_sicker),
    h_s1: chance(of.falls_sick),
    s1_h: chance(of.gets_well),
  };
  const put = (place, cost, sick) => {
    const [h, s1, s2] = stays;
    totals[at + 2 * place] = h * of.c_healthy + s1 * (of.c_sick + cost) + s2 * (of.c_sicker + cost);
    totals[at + 2 * place + 1] = h * of.u_healthy + s1 * sick + s2 * of.u_sicker;
  };
  walk(p, chance(of.gets_sicker), stays);
  put(0, 0, of.u_sick);
  put(1, of.c_a, of.u_a);
  walk(p, chance(of.gets_sicker * of.under_b), stays);
  put(2, of.c_b, of.u_sick);
  put(3, of.c_a + of.c_b, of.u_a);
}

let spare;
function normal() {
  if (spare !== undefined) {
    const value = spare;
    spare = undefined;
    return value;
  }
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  const angle = 2 * Math.PI * Math.random();
  spare = radius * Math.sin(angle);
  return radius * Math.cos(angle);
}

/** All shapes here are above 1. */
function gamma(shape) {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - Math.random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

function one({ kind, a, b, shape, scale, median, sigma }) {
  if (kind === 'gamma') return scale * gamma(shape);
  if (kind === 'logNormal') return median * Math.exp(sigma * normal());
  const x = gamma(a);
  return x / (x + gamma(b));
}

/** The means of all totals over so many draws of the drawn parameters. */
export function means(drawn, draws) {
  const sums = new Float64Array(8);
  const totals = new Float64Array(8);
  const of = {};
  for (let count = 0; count < draws; count += 1) {
    for (const [name, distribution] of drawn) of[name] = one(distribution);
    draw(of, totals, 0);
    for (let place = 0; place < 8; place += 1) sums[place] += totals[place];
  }
  return Array.from(sums, (sum) => sum / draws);
}
