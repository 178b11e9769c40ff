"""A question as on Revisit's command line, as the SQL that asks DuckDB the same."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import duckdb

from bundle import SQL

FLAGS = {"totals", "include-staff"}
FILTERS = {"category", "city", "branch", "department", "employee"}
WITHOUT_STAFF = {"retention", "disappeared", "growth", "movement"}
WITH_TOTALS = {"earnings"}
DEFAULTS = {
    "absent-days": "90", "min-visits": "2", "min-tenure-days": "0", "active-days": "365", "days-ahead": "30", "min-debt": "0.01",
    "step": "month", "compare": "previous", "basis": "billed", "status": "completed", "first": "employee", "count": "registered",
    "period": "last-12-months",
}
BY = {"retention": "employee", "left": "reason", "missed": "employee", "places": "branch-city", "items": "item", "discounts": "ground"}


@dataclass
class Question:
    report: str
    options: dict[str, str]
    filters: dict[str, list[str]] = field(default_factory=dict)

    @staticmethod
    def parse(arguments: list[str]) -> "Question":
        question, rest = Question(arguments[0], dict(DEFAULTS)), iter(arguments[1:])
        question.options["by"] = BY.get(question.report, "")
        for argument in rest:
            name = argument.removeprefix("--")
            if name in FILTERS:
                question.filters.setdefault(name, []).append(next(rest))
            else:
                question.options[name] = "yes" if name in FLAGS else next(rest)
        if "totals" in question.options and question.report not in WITH_TOTALS:
            raise ValueError(f"{question.report}: --totals is not written for DuckDB")
        return question


@dataclass
class Asked:
    """What DuckDB is asked: text and the values of its parameters."""

    sql: str
    parameters: dict[str, Any]


def ask(db: duckdb.DuckDBPyConnection, arguments: list[str]) -> Asked:
    question = Question.parse(arguments)
    options = question.options
    as_of = date.fromisoformat(options["as-of"])
    asked_from, asked_to = period(db, options, as_of)
    months_back, days_back = moved_back(options["compare"], asked_from, asked_to)
    to = min(asked_to, as_of)
    values: dict[str, Any] = {
        "as_of": as_of, "from": asked_from, "to": to, "months_back": months_back, "days_back": days_back,
        "year_before_from": months_earlier(asked_from, 12), "year_before_to": last_months_earlier(to, 12),
        "min_debt": int(Decimal(options["min-debt"]) * 100), "card": options.get("card"),
    }
    for name in ("absent-days", "max-absent-days", "min-visits", "min-tenure-days", "active-days", "days-ahead", "within"):
        values[name.replace("-", "_")] = int(options[name]) if name in options else None
    parts = fragments(db, question, asked_from, to)
    text = (SQL / f"{template(question)}.sql").read_text("utf-8")
    while re.search(r"\{\w+\}", text):
        text = re.sub(r"\{(\w+)\}", lambda match: parts[match[1]], text)
    used = set(re.findall(r"\$(\w+)", text))
    return Asked(text, {name: value for name, value in values.items() if name in used})


def template(question: Question) -> str:
    by = question.options["by"]
    if (question.report, by) in [("retention", "month"), ("left", "month"), ("left", "reason-month")]:
        return f"{question.report}-{by}"
    return question.report


# The days on which anything happened, is booked or cost something.
WHOLE_HISTORY = """
SELECT min(day), max(day) FROM (
    SELECT day FROM visit UNION ALL SELECT registered_on FROM patient UNION ALL SELECT day FROM payment
    UNION ALL SELECT day FROM bonus UNION ALL SELECT day FROM rating UNION ALL SELECT left_on FROM departure
    UNION ALL SELECT month FROM source_cost UNION ALL SELECT month FROM branch_cost
)"""


def period(db: duckdb.DuckDBPyConnection, options: dict[str, str], as_of: date) -> tuple[date, date]:
    """First and last day asked for, before it is cut at as-of."""
    if "from" in options:
        return date.fromisoformat(options["from"]), date.fromisoformat(options["to"])
    if options["period"] == "last-12-months":
        return months_earlier(as_of, 12) + timedelta(1), as_of
    if options["period"] == "all":
        first, last = db.execute(WHOLE_HISTORY).fetchone() or (None, None)
        first = min(first or as_of, as_of)
        return first, max(first, min(last or as_of, as_of))
    raise ValueError(f"--period {options['period']} is not written for DuckDB")


def moved_back(compare: str, first: date, last: date) -> tuple[int, int]:
    """By how many months or days a clip is moved back to what it is compared with."""
    if compare == "year-before":
        return 12, 0
    if first.day == 1 and (last + timedelta(1)).day == 1:
        return 12 * (last.year - first.year) + last.month - first.month + 1, 0
    return 0, (last - first).days + 1


def months_earlier(day: date, months: int) -> date:
    year, month = divmod(12 * day.year + day.month - 1 - months, 12)
    return min(month_end(year, month + 1), date(year, month + 1, 1) + timedelta(day.day - 1))


def last_months_earlier(day: date, months: int) -> date:
    moved = months_earlier(day, months)
    return month_end(moved.year, moved.month) if (day + timedelta(1)).day == 1 else moved


def month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(1)


def fragments(db: duckdb.DuckDBPyConnection, question: Question, first: date, last: date) -> dict[str, str]:
    """The pieces of SQL that depend on the question's words."""
    options, by = question.options, question.options["by"]
    counted = counted_receipts(db, question.filters)
    costs_known = not question.filters.keys() - {"branch"}
    first_counted = "true" if counted == "true" else "arg_min(counted, visit)"
    parts = {
        "counted": counted,
        "patients": chosen_patients(db, question),
        "step": options["step"],
        "is_compared": str(options["compare"] != "none").lower(),
        "costs_known": str(costs_known).lower(),
        "limit": f"LIMIT {int(options['limit'])}" if "limit" in options else "",
        "of_status": "status = 'completed'" if options["status"] == "completed" else "true",
        "of_card": "card_number = $card" if "card" in options else "true",
        "join": "LEFT JOIN" if "card" in options else "JOIN",
        "not_too_long_absent": "$as_of - last_on <= $max_absent_days" if "max-absent-days" in options else "true",
        "within_until": "least($as_of, first_on + $within)" if "within" in options else "$as_of",
        "is_open": "$as_of - first_on < $within" if "within" in options else "false",
        "first_counted": first_counted,
        "check_sets": "employee, patient, day",
        "sets": "employee",
        "in_either_year": "(day BETWEEN $from AND $to OR day BETWEEN $year_before_from AND $year_before_to)",
        "arrival": ARRIVALS[options["count"]],
        "income": INCOMES[options["basis"]],
    }
    if "totals" in options:
        parts |= {
            "check_sets": "GROUPING SETS ((employee, patient, day), (patient, day))",
            "sets": "GROUPING SETS ((employee), ())",
        }
    if question.report == "retention":
        parts |= {"entity": by, "who": by, "who_join": "LEFT JOIN department USING (department)" if by == "branch" else ""}
        parts |= FIRST[options["first"]] | {"outcome": LATER[later(options)]}
    if question.report in ("missed", "items", "discounts"):
        parts |= KEYS[by]
    if question.report == "discounts":
        parts |= GIVEN["ground" if by == "ground" else "other"]
    if question.report == "places":
        parts |= place(by, costs_known, question.filters.get("branch", []))
    if question.report == "rating":
        parts["department_columns"] = department_columns(db)
    if question.report == "left" and first <= last:
        parts["month_columns"] = month_columns(first, last)
    return parts


ARRIVALS = {
    "registered": "SELECT registered_on AS day FROM patient WHERE {patients}",
    "first-visit": """SELECT min(day) AS day FROM visit JOIN employee USING (employee)
    WHERE sees_patients AND status = 'completed' AND day <= $as_of AND {patients} GROUP BY patient""",
}
INCOMES = {
    "billed": """SELECT patient, department, amount FROM visit JOIN line USING (visit)
    WHERE status = 'completed' AND day BETWEEN $from AND $to AND {counted} AND {patients}""",
    "paid": """SELECT patient, department, amount FROM payment
    LEFT JOIN (SELECT visit, employee, department FROM visit WHERE status = 'completed' AND day <= $as_of) AS tied USING (visit)
    WHERE day BETWEEN $from AND $to AND method <> 'bonus' AND {counted} AND {patients}""",
}
# What makes a visit somebody's first, and by what patients are then matched.
FIRST = {
    "employee": {
        "first_visit": """SELECT patient, who, min(day) AS first_on, max(day) AS last_on, {first_counted} AS first_counted
    FROM seen GROUP BY patient, who""",
        "first_key": "patient, who",
    },
    "clinic": {
        "first_visit": """SELECT patient, nullif(arg_min(coalesce(who, 0), visit), 0) AS who, min(day) AS first_on, {first_counted} AS first_counted
    FROM seen GROUP BY patient""",
        "first_key": "patient",
    },
}
# What became of a first visit of the period. Where any later visit counts the last one tells, else all have to be looked at.
LATER = {
    "month": """SELECT patient, first_on, false AS is_open, last_on > first_on AS to_anybody
    FROM first_visit
    WHERE first_on BETWEEN $from AND $to AND first_counted""",
    "ever": """SELECT patient, who, false AS is_open, last_on > first_on AS to_same, last_ever_on > first_on AS to_anybody
    FROM first_visit
    JOIN (SELECT patient, max(last_on) AS last_ever_on FROM first_visit GROUP BY patient) USING (patient)
    WHERE who IS NOT NULL AND first_on BETWEEN $from AND $to AND first_counted""",
    "each": """SELECT
        first_visit.patient, first_visit.who, any_value(first_on) AS first_on, any_value({is_open}) AS is_open,
        coalesce(bool_or(seen.who = first_visit.who), false) AS to_same, count(seen.visit) > 0 AS to_anybody
    FROM first_visit
    LEFT JOIN seen ON seen.patient = first_visit.patient AND seen.day > first_on AND seen.day <= {within_until}
    WHERE first_visit.who IS NOT NULL AND first_on BETWEEN $from AND $to AND first_counted
    GROUP BY first_visit.patient, first_visit.who""",
}


def later(options: dict[str, str]) -> str:
    if "within" in options or (options["first"] == "clinic" and options["by"] != "month"):
        return "each"
    return "month" if options["by"] == "month" else "ever"


def key(what: str, columns: str, order: str, join: str = "", patient_join: str = "") -> dict[str, str]:
    return {"what": what, "what_columns": columns, "what_order": order, "what_join": join, "patient_join": patient_join}


def entity(name: str, nothing: str, patient_join: str = "") -> dict[str, str]:
    shown = f"coalesce({name}.name, '{nothing}')"
    join = f"LEFT JOIN {name} ON {name}.{name} = what"
    return key(name, f"{name}.id AS {name}_id, {shown} AS {name}", f"{shown}, {name}.id", join, patient_join)


KEYS = {
    "employee": entity("employee", "(unknown)"),
    "department": entity("department", "(unknown)"),
    "source": entity("source", "(unknown)", "JOIN patient USING (patient)"),
    "weekday": key("isodow(day)", "what AS weekday", "what"),
    "hour": key("hour(starts_at)", "what AS hour", "what"),
    "item": entity("item", "(none)"),
    "ground": entity("ground", "(none)"),
    "group": key('"group"', "coalesce(what, '(none)') AS \"group\"", "coalesce(what, '(none)')"),
    "kind": key("kind", "coalesce(what, '(none)') AS kind", "coalesce(what, '(none)')"),
}


# A line without a discount has no ground: it is in no row, and in what the shares are of.
GIVEN = {
    "ground": {"before_column": "", "of_what": "(sum(before) OVER ())::BIGINT", "is_shown": "lines > 0 OR given_away <> 0"},
    "other": {"before_column": "before,", "of_what": "before", "is_shown": "true"},
}


def place(by: str, costs_known: bool, branches: list[str]) -> dict[str, str]:
    to_department = "LEFT JOIN department USING (department)"
    sources = {
        "branch-city": ("branch.city", f"{to_department} LEFT JOIN branch USING (branch)"),
        "patient-city": ("patient.city", "JOIN patient USING (patient)"),
        "country": ("patient.country", "JOIN patient USING (patient)"),
        "branch": ("department.branch", to_department),
        "department": ("department", ""),
    }
    parts = dict(zip(("place", "place_join"), sources[by]))
    shown, place_id, parts["name_join"] = "coalesce(place::VARCHAR, '(unknown)')", "place::VARCHAR", ""
    if by in ("branch", "department"):
        shown, place_id = f"coalesce({by}.name, '(unknown)')", f"{by}.id"
        parts["name_join"] = f"LEFT JOIN {by} ON {by}.{by} = place"
    parts |= {"place_columns": f"{place_id} AS place_id, {shown} AS place", "place_order": f"{shown}, {place_id}"}
    if by not in ("branch", "branch-city"):
        return parts | {"cost": "SELECT NULL AS place, 0 AS cost WHERE false", "cost_columns": ""}
    of_branches = f"id IN ({quoted(branches)})" if branches else "true"
    parts["cost"] = f"""SELECT {by.removeprefix("branch-")} AS place, sum(amount)::BIGINT AS cost
    FROM branch_cost JOIN branch USING (branch)
    WHERE {{costs_known}} AND month BETWEEN date_trunc('month', $from) AND $to AND {of_branches} GROUP BY ALL"""
    parts["cost_columns"] = ", cost, billed - cost AS profit" if costs_known else ", NULL AS cost, NULL AS profit"
    return parts


def department_columns(db: duckdb.DuckDBPyConnection) -> str:
    """A column per department, named like Revisit's, and one for money without."""
    fixed = {"patient_id", "patient", "price_list", "(none)", "total", "share_percent", "cumulative_percent"}
    rows = db.execute("SELECT department, id, name, count(*) OVER (PARTITION BY name) FROM department ORDER BY name, id").fetchall()
    heads = [(number, f"{name} ({id})" if times > 1 or name in fixed else name) for number, id, name, times in rows]
    columns = [column(f"department = {number}", head) for number, head in heads]
    return ", ".join([*columns, column("department IS NULL", "(none)")])


def column(condition: str, head: str) -> str:
    return f'coalesce(sum(amount) FILTER ({condition}), 0)::BIGINT AS "{head.replace(chr(34), chr(34) * 2)}"'


def month_columns(first: date, last: date) -> str:
    months = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
    days = [date(month // 12, month % 12 + 1, 1) for month in months]
    return ", ".join(f"count(*) FILTER (month = DATE '{day}') AS \"{day:%Y-%m}\"" for day in days)


def counted_receipts(db: duckdb.DuckDBPyConnection, filters: dict[str, list[str]]) -> str:
    """Which receipts and bookings are counted, as a condition on a visit."""
    conditions = []
    if "branch" in filters:
        conditions.append("department IN (" + numbers(db, "department JOIN branch USING (branch)", "branch.id", filters["branch"]) + ")")
    for name in ("department", "employee"):
        if name in filters:
            conditions.append(f"{name} IN ({numbers(db, name, 'id', filters[name])})")
    return " AND ".join(conditions) or "true"


def chosen_patients(db: duckdb.DuckDBPyConnection, question: Question) -> str:
    """Which patients are chosen, as a condition on the column patient."""
    conditions = []
    if "category" in question.filters:
        categories = numbers(db, "category", "id", question.filters["category"])
        conditions.append(f"patient IN (SELECT patient FROM patient WHERE category IN ({categories}))")
    if "city" in question.filters:
        cities = quoted(question.filters["city"])
        conditions.append(f"patient IN (SELECT patient FROM patient WHERE city::VARCHAR IN ({cities}))")
    if question.report in WITHOUT_STAFF and "include-staff" not in question.options:
        staff = numbers(db, "category", "attention", ["staff"])
        conditions.append(f"patient NOT IN (SELECT patient FROM patient WHERE category IN ({staff}))")
    return " AND ".join(conditions) or "true"


def numbers(db: duckdb.DuckDBPyConnection, table: str, column: str, values: list[str]) -> str:
    entity = table.split()[0]
    rows = db.execute(f"SELECT {entity} FROM {table} WHERE {column} IN ({quoted(values)})").fetchall()
    return ", ".join(str(number) for (number,) in rows) or "NULL"


def quoted(values: list[str]) -> str:
    return ", ".join("'" + value.replace("'", "''") + "'" for value in values)
