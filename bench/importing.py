#!/usr/bin/env python3
"""Times import and export of bundles, beside what sqlite3 takes to read the same files into bare tables.

See README.md beside it for what is measured and how to repeat it.
"""

import argparse
import json
import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Run:
    """A program that ran to its end."""

    seconds: float
    cpu_seconds: float
    most_bytes: int
    output: str


def run(command: list[str], text: str = "") -> Run:
    with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile("w+") as output:
        given.write(text)
        given.seek(0)
        begun = time.monotonic()
        process = subprocess.Popen(command, stdin=given, stdout=output, stderr=subprocess.DEVNULL)
        # Not process.wait: this tells what the program used.
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            # Not the whole command: an address may hold a password.
            raise SystemExit(f"{' '.join(command[:3])} ended with status {process.returncode}")
        output.seek(0)
        return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, output.read())


def files_of(bundle: Path, folder: Path) -> list[Path]:
    """The bundle's files, unpacked into the folder if it is a zip."""
    if bundle.is_dir():
        return sorted(bundle.glob("*.csv"))
    with zipfile.ZipFile(bundle) as packed:
        packed.extractall(folder)
    return sorted(folder.rglob("*.csv"))


def bare(files: list[Path], database: Path) -> Run:
    lines = [".mode csv", *(f'.import "{file.absolute()}" {file.stem}' for file in files)]
    return run(["sqlite3", str(database)], "\n".join(lines) + "\n")


def tell(what: str, rows: int, done: Run, beside: Run | None) -> None:
    ratio = f"{done.seconds / beside.seconds:.1f}" if beside else ""
    cells = [
        what,
        f"{rows:,}".replace(",", " "),
        f"{done.seconds:.1f}",
        f"{done.cpu_seconds:.1f}",
        f"{rows / done.seconds:,.0f}".replace(",", " "),
        f"{done.most_bytes / 1e6:.0f}",
        ratio,
    ]
    print(f"| {' | '.join(cells)} |", flush=True)


def time_engine(revisit: str, engine: str, bundle: Path, place: list[str], folder: Path, beside: Run | None) -> None:
    first = run([revisit, "import", "bundle", str(bundle), "--format", "json", *place])
    rows = sum(file["rows"] for file in json.loads(first.output)["files"])
    tell(f"import, {engine}", rows, first, beside)
    tell(f"the same again, {engine}", rows, run([revisit, "import", "bundle", str(bundle), *place]), beside)
    tell(f"export, {engine}", rows, run([revisit, "export", "bundle", str(folder / f"{engine}-out"), *place]), beside)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revisit", help="the program")
    parser.add_argument("bundles", nargs="+", type=Path, help="folders or zips")
    parser.add_argument("--database", metavar="URL", help="an empty PostgreSQL database to measure too; with one bundle only")
    parser.add_argument("--folder", type=Path, help="where the books are made meanwhile; by default the system's place for such")
    given = parser.parse_args()
    if given.database and len(given.bundles) > 1:
        parser.error("--database takes one bundle: the database has to be empty")
    for bundle in given.bundles:
        print(f"\n{bundle.name}\n\n| what | rows | s | s of processor | rows/s | most MB | x sqlite3 |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        folder = Path(tempfile.mkdtemp(dir=given.folder))
        try:
            beside = None
            if shutil.which("sqlite3"):
                beside = bare(files_of(bundle, folder / "files"), folder / "bare.sqlite")
            time_engine(given.revisit, "SQLite", bundle, ["--data", str(folder / "books")], folder, beside)
            if given.database:
                time_engine(given.revisit, "PostgreSQL", bundle, ["--database", given.database], folder, beside)
            if beside:
                print(f"\nsqlite3 .import: {beside.seconds:.1f} s, {beside.cpu_seconds:.1f} s of processor")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
