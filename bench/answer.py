"""Answers as cells of text, so that Revisit's CSV and DuckDB's rows can be compared."""

import csv
import io
from datetime import date
from typing import Any

import duckdb

Cells = list[list[str]]

# Whole numbers that mean hundredths: money in minor units, and averages.
HUNDREDTHS = {
    "billed", "paid", "bonus_paid", "debt", "d0_30", "d31_60", "d61_90", "d90_plus", "lost_billed", "billed_before", "billed_new",
    "billed_all", "cost", "cost_per_new", "average_check", "average_per_patient", "year_before_billed", "profit", "accrued", "used",
    "balance", "before", "given_away", "visits_per_patient", "average", "average_score",
}
CARD = {"patient_id", "patient", "price_list"}


def read(text: str) -> Cells:
    return list(csv.reader(io.StringIO(text, newline="")))


def cells(report: str, result: duckdb.DuckDBPyConnection) -> Cells:
    """The head and the rows of a result, written as Revisit writes them."""
    head = [description[0] for description in result.description or []]
    rows = result.fetchall()
    if report == "rating":
        head, rows = without_empty_department(head, rows)
    kinds = [kind(report, name) for name in head]
    return [head, *([text(value, kind) for value, kind in zip(row, kinds)] for row in rows)]


def without_empty_department(head: list[str], rows: list[tuple[Any, ...]]) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The column of money without department is there only if somebody listed has some, which the last column tells."""
    gone = {len(head) - 1}
    if not (rows and rows[0][-1]):
        gone.add(head.index("(none)"))
    kept = [at for at in range(len(head)) if at not in gone]
    return [head[at] for at in kept], [tuple(row[at] for at in kept) for row in rows]


def kind(report: str, name: str) -> str:
    if name.endswith("_percent"):
        return "tenths"
    if name in HUNDREDTHS or (report == "rating" and name not in CARD):
        return "hundredths"
    return "month" if name == "month" else ""


def text(value: Any, kind: str) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()[:7] if kind == "month" else value.isoformat()
    if kind == "tenths":
        return decimal(int(value), 1)
    if kind == "hundredths":
        return decimal(int(value), 2)
    return str(value)


def decimal(value: int, digits: int) -> str:
    whole, rest = divmod(abs(value), 10**digits)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{digits}}"


def first_difference(revisit: Cells, other: Cells) -> str:
    """Where two answers differ first; empty when they are equal."""
    for number, (left, right) in enumerate(zip(revisit, other)):
        if left != right:
            columns = [(name, a, b) for name, a, b in zip(revisit[0], left, right) if a != b]
            return f"row {number}: {columns or (left, right)}"[:500]
    return "" if len(revisit) == len(other) else f"{len(revisit) - 1} rows against {len(other) - 1}"
