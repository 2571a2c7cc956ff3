"""Early efforts in numpy: many cohorts at once, each followed along the published curve with and without
an effort that multiplies the hazard of leaving benefit.

cohort.py <file of what is asked, as JSON> <file of efforts> <file for answers>

Efforts are columns of floats. Writes everything that the toolkit's `cohort` says of them, one array after
the other, and prints the seconds of processor time of each repetition as JSON.
"""

import json
import sys
import time
from importlib.metadata import version

import numpy as np

EFFORTS = ["people", "before", "start", "ratio", "lasts", "reach", "price", "out_of_work"]
YEAR = 52
YEARS = 2
COUNTED = YEARS * YEAR


def intervals(table):
    """The hazard between two published weeks, and the share of exits there that lead to work."""
    weeks, still, back = (np.array([row[key] for row in table], float) for key in ("week", "still", "back"))
    hazards = np.log(still[:-1] / still[1:]) / np.diff(weeks)
    hazards = np.append(hazards, hazards[-1])
    ends = np.append(weeks[1:], np.inf)

    def survival(start, end):
        spent = np.clip(np.minimum(ends, end) - np.maximum(weeks, start), 0, None)
        return np.exp(-np.sum(hazards * spent))

    def exits(place, now, until):
        start, end = max(weeks[place], now), min(ends[place], until)
        return survival(now, start) * (1 - survival(start, end))

    # Solved backwards from the published chances of being in work a year later.
    to_work = np.zeros(len(weeks))
    for place in reversed(range(len(weeks))):
        now, until = weeks[place], weeks[place] + YEAR
        later = sum(to_work[it] * exits(it, now, until) for it in range(place + 1, len(weeks)))
        to_work[place] = (back[place] / still[place] - later) / exits(place, now, until)
    return weeks, hazards, to_work


def pace(table, weeks):
    """For every week of absence the hazard and the share to work; nobody leaves in the first week."""
    starts, hazards, to_work = intervals(table)
    place = np.clip(np.searchsorted(starts, np.arange(weeks), side="right") - 1, 0, None)
    return np.where(np.arange(weeks) < starts[0], 0, hazards[place]), to_work[place]


def weekly_cost(law):
    """What a week of absence costs employer, municipality and state, in kroner: one row a week."""
    day = np.arange(COUNTED * 7)
    front = day < law["frontDays"]
    week = day // 7 + 1 - (law["frontDays"] // 7 if law["touched"] else 0)
    share = np.array(law["shares"])[np.searchsorted(law["fromWeeks"], week, side="right") - 1] / 10_000
    paid = law["weekly"] / 100 / 7
    days = np.stack([front * paid, ~front * (1 - share) * paid, ~front * share * paid])
    return days.reshape(3, COUNTED, 7).sum(axis=2).T


def follow(hazards, to_work, before, start, end, ratio):
    """Chances of being on benefit, in work and out of work by week; weeks spent on and out; those reached."""
    on, work, out = np.ones_like(before), np.zeros_like(before), np.zeros_like(before)
    points, spent, reached = [(on, work, out)], [], np.zeros_like(before)
    for week, (hazard, share) in enumerate(zip(hazards, to_work)):
        edges = [np.clip(before, week, week + 1)]
        for change in (start, end):
            edges.append(np.clip(change, edges[-1], week + 1))
        edges.append(week + 1)
        weeks_on, weeks_out = np.zeros_like(before), np.zeros_like(before)
        for part, times in enumerate((1, ratio, 1)):
            length = edges[part + 1] - edges[part]
            if part == 1:
                reached = np.where((week <= start) & (start < week + 1), on, reached)
            leaves = -np.expm1(-hazard * times * length)
            stay = leaves / (hazard * times) if hazard > 0 else length
            weeks_on += on * stay
            weeks_out += out * length + on * (length - stay) * (1 - share)
            work = work + on * leaves * share
            out = out + on * leaves * (1 - share)
            on = on * (1 - leaves)
        points.append((on, work, out))
        spent.append((weeks_on, weeks_out))
    return np.array(points), np.array(spent), reached


def arm(points, spent, prices, cost, efforts, limit):
    """What becomes of a cohort, and what it costs by year and payer."""
    people, before = efforts["people"], efforts["before"]
    paid = people * (spent[:COUNTED, 0] + efforts["out_of_work"] * spent[:COUNTED, 1])
    costs = np.einsum("ywn,ywp->ypn", paid.reshape(YEARS, YEAR, -1), cost.reshape(YEARS, YEAR, 3))
    for year in range(YEARS):
        costs[year, 1] += np.where(efforts["start"] // YEAR == year, prices, 0)
    whole = np.floor(before + YEAR).astype(int)
    row = np.arange(len(before))
    first, second = points[whole, 1, row], points[whole + 1, 1, row]
    return {
        "points": points[: COUNTED + 1],
        "weeks": spent[:COUNTED, 0].sum(axis=0),
        "past": people * np.where(before >= limit, 1, points[limit, 0]),
        "work": people * (first + (before + YEAR - whole) * (second - first)),
        "costs": costs,
    }


def cohorts(asked, efforts):
    """Everything that the toolkit says of every cohort."""
    before, reach, limit = efforts["before"], efforts["reach"], asked["limit"]
    weeks = max(COUNTED, int(before.max()) + YEAR + 1, limit) + 1
    hazards, to_work = pace(asked["table"], weeks)
    cost = weekly_cost(asked["law"])
    start = np.maximum(efforts["start"], before)
    efforts = efforts | {"start": start}
    run = lambda ratio: follow(hazards, to_work, before, start, start + efforts["lasts"], ratio)
    points, spent, _ = run(np.ones_like(before))
    without = arm(points, spent, 0, cost, efforts, limit)
    answers = list(without.values())
    mix = lambda treated, others: reach * treated + (1 - reach) * others
    for ratio in (np.ones_like(before), efforts["ratio"]):
        with_points, with_spent, reached = run(ratio)
        participants = efforts["people"] * reach * reached
        prices = participants * efforts["price"]
        treated = arm(mix(with_points, points), mix(with_spent, spent), prices, cost, efforts, limit)
        answers += [*treated.values(), participants, without["costs"] - treated["costs"]]
    return answers


def main():
    with open(sys.argv[1]) as file:
        asked = json.load(file)
    columns = np.fromfile(sys.argv[2]).reshape(len(EFFORTS), -1)
    efforts = dict(zip(EFFORTS, columns))
    with open(sys.argv[3], "wb") as answers:
        for answer in cohorts(asked, efforts):
            np.ascontiguousarray(answer).tofile(answers)
    times = []
    for _ in range(asked["repeats"] + 1):
        start = time.process_time()
        cohorts(asked, efforts)
        times.append(time.process_time() - start)
    print(json.dumps({"times": times[1:], "numpy": version("numpy")}))


main()
