#!/usr/bin/env python3
"""Asks Revisit and DuckDB the same questions in alternation, checks that the answers are equal, and prints the times.

See README.md beside it for what is measured and how to repeat it.
"""

import argparse
import csv
import json
import re
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import duckdb

import answer
import bundle
import question

QUESTIONS = Path(__file__).parent / "questions.txt"


class Revisit:
    """`revisit bench --ask`: a question a line in, an answer a line out."""

    def __init__(self, binary: Path, data: Path) -> None:
        command = [str(binary.absolute()), "bench", "--ask", "--data", str(data)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def ask(self, arguments: list[str]) -> tuple[float, str]:
        """Milliseconds, and the answer as CSV."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(arguments) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"revisit bench --ask ended with status {self.process.wait()}")
        reply = json.loads(line)
        if "error" in reply:
            raise SystemExit(f"revisit report {shlex.join(arguments)}: {reply['error']}")
        return reply["milliseconds"], reply["csv"]

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


@dataclass
class Timed:
    """A question's answer from both: medians in milliseconds, and where the answers differ."""

    name: str
    rows: int
    revisit: float
    duckdb: float
    difference: str

    @property
    def ratio(self) -> float:
        return self.duckdb / self.revisit if self.revisit else float("inf")


def main() -> None:
    options = arguments()
    all_questions = read_questions(options.questions, options.bundle)
    questions = [(name, asked) for name, asked in all_questions if re.search(options.only, name)]
    if not questions:
        raise SystemExit(f"no question's name matches {options.only}")
    started = time.perf_counter()
    db = bundle.load(options.bundle, options.threads, options.database)
    print(f"DuckDB {duckdb.__version__}, {options.threads} threads, loaded in {time.perf_counter() - started:.1f} s")
    revisit = Revisit(options.binary, options.data)
    runs = 1 if options.smoke else options.runs
    print(f"Median of {runs} alternated runs, as of {options.as_of}\n")
    print("| question | rows | Revisit ms | DuckDB ms | ratio |\n| --- | ---: | ---: | ---: | ---: |")
    times = []
    for name, asked in questions:
        times.append(compare(db, revisit, name, [*asked, "--as-of", options.as_of], runs))
        print(row(times[-1]), flush=True)
    revisit.close()
    sys.exit(summary(times))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("binary", type=Path, help="the revisit program")
    parser.add_argument("bundle", type=Path, help="a clinic's bundle, as `revisit export bundle` writes it")
    parser.add_argument("data", type=Path, help="the data folder of the same clinic")
    parser.add_argument("as_of", metavar="as-of", help="the day asked for, YYYY-MM-DD")
    parser.add_argument("--runs", type=int, default=9, help="how often each question is asked [9]")
    parser.add_argument("--threads", type=int, default=2, help="threads of DuckDB [2]")
    parser.add_argument("--only", default="", metavar="PATTERN", help="only questions whose name has this regular expression")
    parser.add_argument("--questions", type=Path, default=QUESTIONS, help="a file of questions [questions.txt beside this]")
    parser.add_argument("--database", default=":memory:", help="a new file for DuckDB's tables [in memory]")
    parser.add_argument("--smoke", action="store_true", help="ask once: compare the answers, times are only printed")
    return parser.parse_args()


def read_questions(path: Path, folder: Path) -> list[tuple[str, list[str]]]:
    """`{branches}` and the like in a question stand for the first id of that file."""
    lines = (line.split("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    parted = (line.partition(": ") for line in lines if line)
    return [(name, [in_full(word, folder) for word in shlex.split(asked)]) for name, _, asked in parted]


def in_full(word: str, folder: Path) -> str:
    if not word.startswith("{"):
        return word
    with open(folder / f"{word.strip('{}')}.csv", encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))["id"]


def compare(db: duckdb.DuckDBPyConnection, revisit: Revisit, name: str, arguments: list[str], runs: int) -> Timed:
    """Asks both once unmeasured, to compare and to warm up, then in turn."""
    asked = question.ask(db, arguments)
    ours = answer.read(revisit.ask(arguments)[1])
    theirs = answer.cells(arguments[0], db.execute(asked.sql, asked.parameters))
    pairs = [(revisit.ask(arguments)[0], milliseconds(db, asked)) for _ in range(runs)]
    return Timed(
        name=name,
        rows=len(ours) - 1,
        revisit=median(pair[0] for pair in pairs),
        duckdb=median(pair[1] for pair in pairs),
        difference=answer.first_difference(ours, theirs),
    )


def milliseconds(db: duckdb.DuckDBPyConnection, asked: question.Asked) -> float:
    """Until DuckDB has computed the last row; what Python would take to turn the rows into objects is not DuckDB's."""
    started = time.perf_counter()
    db.execute(asked.sql, asked.parameters)
    db.complete()
    return 1000 * (time.perf_counter() - started)


def row(timed: Timed) -> str:
    differs = f" differs: {timed.difference}" if timed.difference else ""
    return f"| {timed.name} | {timed.rows} | {timed.revisit:.2f} | {timed.duckdb:.2f} | {timed.ratio:.1f} |{differs}"


def summary(times: list[Timed]) -> int:
    """Prints what is to be remembered; the exit status is 1 when an answer differs."""
    least = min(times, key=lambda timed: timed.ratio)
    slowest = max(times, key=lambda timed: timed.revisit)
    different = [timed.name for timed in times if timed.difference]
    print(f"\nMedian ratio {median(timed.ratio for timed in times):.1f}, least {least.ratio:.1f} ({least.name}).")
    print(f"Slowest in Revisit: {slowest.name}, {slowest.revisit:.1f} ms.")
    print(f"{len(times) - len(different)} of {len(times)} answers are equal; different: {', '.join(different) or 'none'}.")
    return 1 if different else 0


if __name__ == "__main__":
    main()
