"""The Sick-Sicker probabilistic analysis with numpy, all draws at once: arrays instead of a loop over
draws, one product for each transition and cycle.

draws.py <names and distributions as JSON> <file of parameters> <file for totals> <draws> <repeats>

Writes the totals of the given parameters, and prints the seconds of processor time of each repetition
of a whole analysis with its own draws, and the means of the last one, as JSON. Ends with 3 where there
is no numpy.
"""

import json
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit(3)

CYCLES = 75
points = np.arange(CYCLES + 1)
weights = np.where(points % 2 == 0, 4 / 3, 2 / 3)
weights[[0, -1]] = 1 / 3
weights /= 1.03**points


def walk(p, sicker):
    healthy, falls = (1 - p["h_d"]) * (1 - p["h_s1"]), (1 - p["h_d"]) * p["h_s1"]
    well, worse = (1 - p["s1_d"]) * p["s1_h"], (1 - p["s1_d"]) * sicker
    sick, stay = 1 - well - worse - p["s1_d"], 1 - p["s2_d"]
    h, s1, s2 = np.ones_like(well), np.zeros_like(well), np.zeros_like(well)
    stays = [weights[0] * h, np.zeros_like(well), np.zeros_like(well)]
    for weight in weights[1:]:
        h, s1, s2 = h * healthy + s1 * well, h * falls + s1 * sick, s1 * worse + s2 * stay
        stays[0] += weight * h
        stays[1] += weight * s1
        stays[2] += weight * s2
    return stays


def totals(of):
    def chance(rate):
        return -np.expm1(-rate)

    p = {
        "h_d": chance(of["dies"]),
        "s1_d": chance(of["dies"] * of["dies_sick"]),
        "s2_d": chance(of["dies"] * of["dies_sicker"]),
        "h_s1": chance(of["falls_sick"]),
        "s1_h": chance(of["gets_well"]),
    }

    def worth(stays, cost, sick):
        h, s1, s2 = stays
        return [
            h * of["c_healthy"] + s1 * (of["c_sick"] + cost) + s2 * (of["c_sicker"] + cost),
            h * of["u_healthy"] + s1 * sick + s2 * of["u_sicker"],
        ]

    usual = walk(p, chance(of["gets_sicker"]))
    b = walk(p, chance(of["gets_sicker"] * of["under_b"]))
    return np.stack(
        worth(usual, 0, of["u_sick"])
        + worth(usual, of["c_a"], of["u_a"])
        + worth(b, of["c_b"], of["u_sick"])
        + worth(b, of["c_a"] + of["c_b"], of["u_a"]),
        axis=1,
    )


def drawn(rng, of, count):
    if of["kind"] == "gamma":
        return rng.gamma(of["shape"], of["scale"], count)
    if of["kind"] == "logNormal":
        return rng.lognormal(np.log(of["median"]), of["sigma"], count)
    return rng.beta(of["a"], of["b"], count)


given, parameters, out, draws, repeats = sys.argv[1:]
given, draws = json.loads(given), int(draws)
columns = np.fromfile(parameters).reshape(-1, len(given["names"])).T
totals(dict(zip(given["names"], columns))).tofile(out)

rng = np.random.default_rng(1)
times, means = [], []
for _ in range(int(repeats)):
    begun = time.process_time()
    result = totals({name: drawn(rng, of, draws) for name, of in given["drawn"]})
    means = result.mean(axis=0)
    times.append(time.process_time() - begun)
print(json.dumps({"times": times, "means": means.tolist()}))
