"""The refund ladder in OpenFisca: dated parameters, scales, and variables whose formulas work on arrays,
with a stretch of an absence as the entity. https://openfisca.org

openfisca.py <file of what is asked, as JSON> <file of facts> <file for answers>

Facts and answers are columns of 32-bit numbers, of three sets of absences. Writes what each law says of
the first set, and what the first law says of the second, asked in two ways, and of the third; prints the
seconds of processor time of each repetition as JSON.
"""

import json
import sys
import time
from datetime import date, timedelta
from importlib.metadata import version

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

FACTS = ["date", "first_day", "status", "direct", "day", "week", "clock", "active", "given"]
ANSWERS = ["payer", "share", "weekly"]
PUBLIC = 3
FRONTS = {
    "employed": "employer_period",
    "unemployed": "unemployment_fund_days",
    "self_employed": "self_employed_waiting_days",
}

Stretch = build_entity(key="stretch", plural="stretches", label="Days of an absence", is_person=True)


class Status(Enum):
    employed = "employed"
    unemployed = "unemployed"
    self_employed = "self-employed"


def iso(day):
    return (date(1970, 1, 1) + timedelta(days=int(day))).isoformat()


def parameters(law):
    def dated(values):
        return {"values": {iso(day): {"value": value} for day, value in values}}

    def amounts(values):
        return dated((value["from"], value["amount"]) for value in values)

    def scale(steps, column):
        first = min(value["from"] for value in law["state_share"])
        brackets = [
            {"threshold": dated([(first, step["from"])]), "amount": dated([(first, step[column])])}
            for step in steps
        ]
        return {"metadata": {"type": "single_amount"}, "brackets": brackets}

    (change,) = law["change_over_week"]
    ahead = [(0, 0), (change["from"], change["amount"]), (change["to"] + 1, 0)]
    tables = {
        "touched" if table["touched"] else "days": {
            column: scale(table["steps"], column) for column in ("active", "passive")
        }
        for table in law["state_share"]
    }
    fronts = {status: amounts(law[front]) for status, front in FRONTS.items()}
    maximum = amounts(law["maximum_weekly_benefit"])
    data = {"front_days": fronts, "share": tables, "ahead": dated(ahead), "maximum": maximum}
    return ParameterNode("", data=data)


def system(law):
    """The tax and benefit system of a law."""
    system = TaxBenefitSystem([Stretch])
    system.parameters = parameters(law)
    fronts = [law[front] for front in FRONTS.values()]
    # Before this day one of them has no value.
    first = max(values[0]["from"] for values in fronts)
    front_changes = sorted({max(first, value["from"]) for values in fronts for value in values})
    days, touched = (f"formula_{iso(it['from']).replace('-', '_')}" for it in law["state_share"])

    def variable(name, value_type=int, **more):
        more |= {"value_type": value_type, "entity": Stretch, "definition_period": DateUnit.DAY}
        return type(name, (Variable,), more)

    def front_days(stretch, period, parameters):
        # The law of the first day holds for the whole front period.
        first_day, status = stretch("first_day", period), stretch("status", period)
        is_status = [status == each for each in Status]
        days = np.zeros_like(first_day)
        for change in front_changes:
            # Indexing the node by the enum reads better, but looks up every row by itself.
            node = parameters(iso(change)).front_days
            then = np.select(is_status, [node[each.name] for each in Status])
            days = np.where(first_day >= change, then, days)
        return np.where(stretch("direct", period), 0, days)

    def payer(stretch, period, parameters):
        front = stretch("day", period) <= stretch("front_days", period)
        return np.where(front, stretch("status", period), PUBLIC)

    def by_table(stretch, period, table, week):
        share = np.where(stretch("active", period), table.active.calc(week), table.passive.calc(week))
        return np.where(stretch("payer", period) == PUBLIC, share, 0)

    def share_by_days(stretch, period, parameters):
        return by_table(stretch, period, parameters(period).share.days, stretch("week", period))

    def share_by_clock(stretch, period, parameters):
        week = stretch("clock", period) + parameters(period).ahead
        return by_table(stretch, period, parameters(period).share.touched, week)

    def weekly(stretch, period, parameters):
        given, maximum = stretch("given", period), parameters(period).maximum
        return np.where(given == 0, maximum, np.minimum(given, maximum))

    system.add_variables(
        variable("status", Enum, possible_values=Status, default_value=Status.employed),
        variable("direct", bool),
        variable("active", bool),
        *(variable(name) for name in ("first_day", "day", "week", "clock", "given")),
        variable("front_days", formula=front_days),
        variable("payer", formula=payer),
        # A formula's name says from which day it holds.
        variable("share", **{days: share_by_days, touched: share_by_clock}),
        variable("weekly", formula=weekly),
    )
    return system


def ask(system, period, facts):
    """What a system says of stretches on one day, or on days with the same law."""
    simulation = SimulationBuilder().build_default_simulation(system, facts.shape[1])
    for name, column in zip(FACTS[1:], facts[1:]):
        simulation.set_input(name, period, column)
    return [simulation.calculate(name, period) for name in ANSWERS]


def by_span(law, facts):
    """Which stretches lie in the same span of unchanged law, and a day of it."""
    starts = {value["from"] for values in law.values() for value in values}
    starts |= {change["to"] + 1 for change in law["change_over_week"]}
    starts = np.array(sorted(starts))
    span = np.searchsorted(starts, facts[0], side="right") - 1
    order = np.argsort(span, kind="stable")
    ends = np.searchsorted(span[order], np.arange(len(starts) + 1))
    return [
        (order[begin:end], iso(start))
        for start, begin, end in zip(starts, ends, ends[1:])
        if end > begin
    ]


def ask_all(law, system, facts):
    """All at once: one simulation for every span of unchanged law."""
    answers = np.empty((len(ANSWERS), facts.shape[1]), np.int32)
    for rows, day in by_span(law, facts):
        answers[:, rows] = ask(system, day, facts[:, rows])
    return answers


def ask_each(system, facts):
    """One at a time: a simulation for every stretch."""
    columns = (facts[:, [row]] for row in range(facts.shape[1]))
    return np.hstack([ask(system, iso(column[0, 0]), column) for column in columns]).astype(np.int32)


def timed(repeats, run):
    times = []
    for _ in range(repeats + 1):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return times[1:]


def main():
    with open(sys.argv[1]) as file:
        asked = json.load(file)
    laws, repeats = asked["laws"], asked["repeats"]
    # One set after the other, each as the sizes of its absences.
    sizes = [sum(absences) for absences in asked["sets"]]
    columns = np.fromfile(sys.argv[2], np.int32).reshape(len(FACTS), -1)
    checks, few, many = np.split(columns, np.cumsum(sizes)[:-1], axis=1)
    absences = np.split(few, np.cumsum(asked["sets"][1])[:-1], axis=1)
    law, built = laws[0], system(laws[0])
    modes = {
        "stretches": lambda: ask_each(built, few),
        "absences": lambda: np.hstack([ask_all(law, built, absence) for absence in absences]),
        "all": lambda: ask_all(law, built, many),
    }
    with open(sys.argv[3], "wb") as answers:
        for other in laws:
            ask_all(other, system(other), checks).tofile(answers)
        for run in modes.values():
            run().tofile(answers)
    times = {name: timed(repeats, run) for name, run in modes.items()}
    python = ".".join(str(part) for part in sys.version_info[:3])
    names = {name: version(name) for name in ("OpenFisca-Core", "numpy")}
    print(json.dumps({"times": times, "versions": {"Python": python} | names}))


main()
