#!/usr/bin/env python3
"""Times the pages of a demo clinic while people click on them.

See README.md beside it for what is measured and how to repeat it.
"""

import argparse
import http.client
import random
import re
import subprocess
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

REPORTS = (
    "growth movement sources activity peaks missed average-check rating categories places items disappeared left debtors "
    "recalls reminders bonuses discounts retention earnings quality"
).split()
WITHOUT_PERIOD = {"disappeared", "debtors", "recalls", "bonuses"}
SEARCHES = ["novak", "Шев", "ana k", "7", "1980"]


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes
    seconds: float


@dataclass
class Visitor:
    """One connection that is kept, as a browser keeps it."""

    address: str
    cookie: str = ""
    encodings: str = "br, gzip"
    connection: http.client.HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        self.connection = http.client.HTTPConnection(self.address, timeout=60)

    def ask(self, path: str, method: str = "GET", body: str | None = None) -> Answer:
        headers = {"Accept-Encoding": self.encodings, "Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begun = time.perf_counter()
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        content = response.read()
        return Answer(response.status, response.headers, content, time.perf_counter() - begun)

    def page(self, path: str) -> Answer:
        answer = self.ask(path)
        if answer.status != 200:
            raise SystemExit(f"{path}: status {answer.status}")
        return answer


@dataclass
class Program:
    process: subprocess.Popen[str]
    address: str
    link: str
    ready: float


def start(revisit: str, data: str, *more: str) -> Program:
    begun = time.perf_counter()
    command = [revisit, "demo", "--no-open", "--listen", "127.0.0.1:0", "--data", data, *more]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in process.stdout:
        found = re.search(r"(http://([0-9.:]+)/\S+)", line)
        if found:
            break
    else:
        raise SystemExit("the program ended before it said where its pages are")
    threading.Thread(target=process.stdout.read, daemon=True).start()
    link, address = found.groups()
    while Visitor(address).ask("/readyz").status != 200:
        time.sleep(0.002)
    return Program(process, address, link, time.perf_counter() - begun)


def stop(program: Program) -> None:
    program.process.terminate()
    program.process.wait()


def sign_in(program: Program) -> str:
    answer = Visitor(program.address).ask(urlsplit(program.link).path, "POST", "")
    cookie = answer.headers.get("Set-Cookie", "").split(";")[0]
    if not cookie:
        raise SystemExit(f"the link let nobody in: status {answer.status}")
    return cookie


def addresses() -> list[str]:
    pages = ["/today", "/reports", "/staff", "/segments", "/help/retention"]
    pages += [f"/patients?q={quote(text)}" for text in SEARCHES]
    for report in REPORTS:
        periods = [""] if report in WITHOUT_PERIOD else ["", "?period=this-year", "?period=last-year"]
        pages += [f"/reports/{report}{period}" for period in periods]
    return pages


def weight(visitor: Visitor) -> None:
    """What a browser that has never been here loads before it shows the first page, compressed."""
    first = visitor.page("/today")
    # The same as text: which files it names.
    plain = http.client.HTTPConnection(visitor.address)
    plain.request("GET", "/today", headers={"Cookie": visitor.cookie})
    html = plain.getresponse().read().decode()
    assets = sorted(set(re.findall(r'(?:href|src)="(/assets/[^"#]+)', html)))
    parts = {"/today": len(first.body)} | {path: len(visitor.page(path).body) for path in assets}
    for path, size in parts.items():
        print(f"| {path} | {size / 1000:.1f} |")
    print(f"| **first page** | **{sum(parts.values()) / 1000:.1f}** |")


def tell(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    at = lambda share: f"{1000 * ordered[min(len(ordered) - 1, int(len(ordered) * share))]:.1f}"
    print(f"| {what} | {len(ordered)} | {at(0.5)} | {at(0.95)} | {at(0.99)} | {at(1)} |")


def click(address: str, cookie: str, pages: list[str], seed: int, until: float, times: list[tuple[str, float]]) -> None:
    """Somebody who looks for half a second on average, clicks, and looks again."""
    dice = random.Random(seed)
    visitor = Visitor(address, cookie)
    while time.perf_counter() < until:
        time.sleep(dice.random())
        path = dice.choice(pages)
        times.append((path, visitor.page(path).seconds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revisit", help="the program")
    parser.add_argument("data", help="folder of a demo clinic")
    parser.add_argument("--people", type=int, default=20, help="who click at the same time (20)")
    parser.add_argument("--seconds", type=float, default=30, help="for how long (30)")
    parser.add_argument("--each", action="store_true", help="tell every address, too")
    given = parser.parse_args()
    ready = []
    for _ in range(4):
        program = start(given.revisit, given.data)
        ready.append(program.ready)
        stop(program)
    program = start(given.revisit, given.data)
    try:
        visitor = Visitor(program.address, sign_in(program))
        print(f"ready after {', '.join(f'{1000 * seconds:.0f}' for seconds in ready)} ms\n")
        print("| first page | kB |\n| --- | ---: |")
        weight(visitor)
        pages = addresses()
        print("\n| pages, ms | how many | median | p95 | p99 | slowest |\n| --- | ---: | ---: | ---: | ---: | ---: |")
        tell("first time", [visitor.page(path).seconds for path in pages])
        tell("again, one after the other", [visitor.page(path).seconds for path in pages for _ in range(3)])
        times: list[tuple[str, float]] = []
        until = time.perf_counter() + given.seconds
        people = [
            threading.Thread(target=click, args=(program.address, visitor.cookie, pages, seed, until, times))
            for seed in range(given.people)
        ]
        for person in people:
            person.start()
        for person in people:
            person.join()
        tell(f"{given.people} people clicking", [seconds for _, seconds in times])
        if given.each:
            for path in pages:
                own = [seconds for known, seconds in times if known == path]
                if own:
                    tell(path, own)
    finally:
        stop(program)


if __name__ == "__main__":
    main()
