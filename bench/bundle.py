"""A clinic's bundle as tables of DuckDB."""

import unicodedata
from pathlib import Path

import duckdb

SQL = Path(__file__).parent / "duckdb"

# The columns that are read, by file; a file that is missing has no rows.
COLUMNS = {
    "branches": "id name city country",
    "departments": "id name branch_id",
    "employees": "id name sees_patients",
    "price_lists": "id name",
    "categories": "id name attention price_list_id",
    "items": "id name kind group recall_after_days recall_after_months",
    "sources": "id name",
    "discount_grounds": "id name",
    "source_costs": "source_id month amount",
    "branch_costs": "branch_id month amount",
    "patients": "id name phone email city country category_id price_list_id source_id card_number registered_on",
    "departures": "patient_id left_on reason",
    "contact_results": "patient_id contacted_at outcome item_id",
    "visits": "id patient_id employee_id department_id starts_at status booked_at",
    "lines": "visit_id item_id amount discount ground_id",
    "payments": "patient_id visit_id paid_at method amount",
    "bonuses": "patient_id on amount",
    "ratings": "visit_id rated_at score comment",
}


def load(bundle: Path, threads: int, database: str = ":memory:") -> duckdb.DuckDBPyConnection:
    """DuckDB with the bundle's tables, bound to so many threads."""
    db = duckdb.connect(database)
    db.execute(f"SET threads = {threads}")
    for file, columns in COLUMNS.items():
        read_file(db, bundle / f"{file}.csv", file, columns.split())
    join_reasons(db)
    db.execute((SQL / "tables.sql").read_text("utf-8"))
    return db


def read_file(db: duckdb.DuckDBPyConnection, path: Path, name: str, columns: list[str]) -> None:
    if path.exists():
        text = str(path).replace("'", "''")
        source = f"read_csv('{text}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
    else:
        source = "(SELECT " + ", ".join(f'NULL::VARCHAR AS "{column}"' for column in columns) + " WHERE false)"
    # An export leaves out columns that no row fills.
    known = {row[0] for row in db.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()}
    missing = "".join(f', NULL::VARCHAR AS "{column}"' for column in columns if column not in known)
    db.execute(f"CREATE TEMP VIEW raw_{name} AS SELECT *{missing} FROM {source}")


def join_reasons(db: duckdb.DuckDBPyConnection) -> None:
    """Leaving reasons as they are shown (composed, white space joined) and compared (case folded as well)."""
    db.execute("CREATE TEMP TABLE raw_reasons (reason VARCHAR, joined VARCHAR, key VARCHAR)")
    for (reason,) in db.execute("SELECT DISTINCT reason FROM raw_departures").fetchall():
        joined = " ".join(unicodedata.normalize("NFC", reason).split())
        key = unicodedata.normalize("NFC", joined.casefold())
        db.execute("INSERT INTO raw_reasons VALUES (?, ?, ?)", [reason, joined, key])
