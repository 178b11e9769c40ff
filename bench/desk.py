#!/usr/bin/env python3
"""Times what a front desk saves, and the board of a day, while eight desks work at a demo clinic.

See README.md beside it for what is measured and how to repeat it.
"""

import argparse
import http.client
import os
import random
import re
import socket
import threading
import time
import urllib.request
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from urllib.parse import quote, urlencode

from pages import Answer, Visitor, sign_in, start, stop, tell

# Once an act in this order makes a visit from nothing.
ACTS = ["register", "book", "arrive", "complete", "pay"]


@dataclass
class Desk:
    """Works one patient after the other; its forms are those of the pages."""

    address: str
    cookie: str
    number: int
    think: float
    times: list[tuple[str, float]]
    refused: int = 0
    visitor: Visitor = field(init=False)
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.visitor = Visitor(self.address, self.cookie, "identity")
        self.dice = random.Random(self.number)

    def page(self, what: str, path: str) -> str:
        time.sleep(self.think * self.dice.random())
        answer = self.visitor.page(path)
        self.times.append((what, answer.seconds))
        return answer.body.decode()

    def save(self, what: str, path: str, form: dict[str, str]) -> str:
        """Where the answer sends to; empty: it was refused."""
        time.sleep(self.think * self.dice.random())
        answer: Answer = self.visitor.ask(path, "POST", urlencode(form))
        if answer.status in (400, 409):
            self.refused += 1
            return ""
        if answer.status != 303:
            raise SystemExit(f"{what}: status {answer.status}")
        self.times.append((what, answer.seconds))
        return answer.headers["Location"]

    def patient(self, run: int) -> None:
        """One newcomer, from the card to the slip."""
        page = self.page("form: register", "/register")
        name = f"Bench {os.getpid()} {self.number} {run}"
        card = self.save("save: register", "/register", {"key": hidden(page, "key"), "name": name, "anyway": "yes"})
        key = card.rsplit("/", 1)[1]
        for _ in range(20):
            if self.book(key):
                break
        else:
            raise SystemExit("nobody is free: make the clinic anew")
        visit = re.search(r'/visits/([^/"]+)/complete', self.page("page: card", card))[1]
        page = self.page("form: visit", f"/visits/{visit}")
        self.save("save: arrive", f"/visits/{visit}", {"key": hidden(page, "key"), "act": "arrive"})
        page = self.page("form: complete", f"/visits/{visit}/complete")
        items = re.findall(r'<option value="([^"]+)"', page.split('name="item-0"')[1].split("</select>")[0])
        form = {"key": hidden(page, "key"), "shown": hidden(page, "shown"), "act": "save"}
        for line in range(3):
            form |= {f"item-{line}": self.dice.choice(items), f"quantity-{line}": "1"}
        to = self.save("save: complete", f"/visits/{visit}/complete", form)
        if to.startswith("/pay/"):
            page = self.page("form: pay", to)
            due = re.search(r'name="cash" type="text" value="([^"]+)"', page)[1]
            form = {"key": hidden(page, "key"), "visit": visit, "cash": due}
            self.save("save: pay", to.split("?")[0], form)

    def book(self, key: str) -> bool:
        page = self.page("form: book", f"/book?patient={quote(key)}")
        doctors = options(page, "employee_id")
        # Of the last days, so that it can be completed.
        day = date.today() - timedelta(days=self.dice.randrange(1, 60))
        minutes = 5 * self.dice.randrange(12 * 6, 12 * 22)
        form = {"key": hidden(page, "key"), "patient": key, "employee_id": self.dice.choice(doctors)}
        form |= {"day": str(day), "time": f"{minutes // 60:02}:{minutes % 60:02}", "minutes": "5"}
        form["item_1"] = self.dice.choice(options(page, "item_1"))
        return bool(self.save("save: book", "/book", form))


def hidden(page: str, name: str) -> str:
    return unescape(re.search(rf'name="{name}" value="([^"]*)"', page)[1])


def doctors(page: str) -> int:
    """Columns of the board."""
    return page.split("<thead>")[1].split("</thead>")[0].count('scope="col"') - 1


def options(page: str, name: str) -> list[str]:
    select = page.split(f'<select id="{name}"')[1].split("</select>")[0]
    return [unescape(value) for value in re.findall(r'<option value="([^"]+)"', select)]


def syncs(folder: Path, count: int) -> list[float]:
    """What the disk takes to keep two pages of the journal that is written ahead, without anything else."""
    times = []
    probe = folder / "sync.part"
    with probe.open("wb") as file:
        for _ in range(count):
            file.write(os.urandom(8192))
            file.flush()
            begun = time.perf_counter()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begun)
    probe.unlink()
    return times


def saved_within(measures: str) -> list[tuple[float, int]]:
    """How many of all that was saved the program itself answered within so many seconds, from its measures.

    Whoever signs in by the first link saves nothing."""
    page = urllib.request.urlopen(f"http://{measures}/metrics").read().decode()
    counted: dict[float, int] = {}
    for line in page.splitlines():
        if line.startswith("revisit_request_seconds_bucket{") and 'method="POST"' in line and "link" not in line:
            upper = float(re.search(r'le="([^"]+)"', line)[1])
            counted[upper] = counted.get(upper, 0) + int(line.split()[-1])
    return sorted(counted.items())


def free_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


def work(desk: Desk, until: float) -> None:
    run = 0
    while time.perf_counter() < until:
        desk.patient(run)
        run += 1


def boards(address: str, cookie: str, branch: str, times: list[tuple[str, float]], until: float) -> None:
    """Somebody who leafs through days, now and then, of one branch and of all."""
    visitor = Visitor(address, cookie)
    dice = random.Random(0)
    while time.perf_counter() < until:
        for what, of in [("board: one branch", f"&branch={quote(branch)}"), ("board: everybody", "")]:
            time.sleep(0.5)
            day = date.today() - timedelta(days=dice.randrange(-20, 60))
            times.append((what, visitor.page(f"/schedule?day={day}{of}").seconds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("revisit", help="the program")
    parser.add_argument("data", help="folder of a demo clinic; the desks write into it")
    parser.add_argument("--desks", type=int, default=8, help="how many work at the same time (8)")
    parser.add_argument("--seconds", type=float, default=60, help="for how long (60)")
    parser.add_argument("--think", type=float, default=1, help="a desk looks at a page for up to so many seconds (1)")
    given = parser.parse_args()
    measures = free_address()
    program = start(given.revisit, given.data, "--metrics", measures)
    try:
        cookie = sign_in(program)
        plain = Visitor(program.address, cookie, "identity")
        folder = next(Path(given.data).rglob("books.sqlite"), Path(given.data) / "x").parent
        day = date.today() - timedelta(days=1)
        for path in ["/register", "/patients?q=bench"]:
            plain.page(path)
        page = plain.page(f"/schedule?day={day}").body.decode()
        branch = options(page, "branch")[-1]
        of_branch = plain.page(f"/schedule?day={day}&branch={quote(branch)}").body.decode()
        print(f"doctors on the board: {doctors(of_branch)} of one branch, {doctors(page)} of all\n")
        times: list[tuple[str, float]] = []
        days = [day - timedelta(days=at) for at in range(40)]
        alone = {
            "board: one branch, nobody else working": [
                plain.page(f"/schedule?day={at}&branch={quote(branch)}").seconds for at in days
            ],
            "board: everybody, nobody else working": [plain.page(f"/schedule?day={at}").seconds for at in days],
        }
        before = syncs(folder, 200)
        until = time.perf_counter() + given.seconds
        desks = [Desk(program.address, cookie, number, given.think, times) for number in range(given.desks)]
        threads = [threading.Thread(target=work, args=(desk, until)) for desk in desks]
        threads.append(threading.Thread(target=boards, args=(program.address, cookie, branch, times, until)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print("| ms | how many | median | p95 | p99 | slowest |\n| --- | ---: | ---: | ---: | ---: | ---: |")
        tell("the disk's own sync", before)
        for what in sorted({what for what, _ in times}):
            tell(what, [seconds for known, seconds in times if known == what])
        saved = [seconds for what, seconds in times if what.startswith("save: ")]
        tell("**all that was saved**", saved)
        for what, seconds in alone.items():
            tell(what, seconds)
        within = saved_within(measures)
        told = ", ".join(f"{upper * 1000:g} ms: {count / within[-1][1]:.2%}" for upper, count in within[:-1])
        print(f"\nof {within[-1][1]} saved (refused ones among them) the program itself answered within {told}")
        refused = sum(desk.refused for desk in desks)
        print(f"\n{len(saved) / given.seconds:.1f} saved a second; {refused} bookings met another and were refused")
    finally:
        stop(program)


if __name__ == "__main__":
    main()
