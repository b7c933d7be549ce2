"""Triggers: a row is only ever added, at the end; a payload is added or erased.

They stop a mistake and an ordinary statement. Whoever owns the database can drop them: what such a
hand did is found by following the chain and by checkpoints kept elsewhere.
"""

from django.db import migrations

REFUSED = "the ledger is only ever added to"
NEXT = "the next row of the ledger has the next number and the hash of the last"

# INSERT OR REPLACE deletes without a trigger for DELETE, unless rows that are not next are refused.
SQLITE = [
    *(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for table, change in (
            ("ledger", "UPDATE"),
            ("ledger", "DELETE"),
            ("ledger_row", "UPDATE"),
            ("ledger_row", "DELETE"),
            ("ledger_payload", "UPDATE"),
        )
    ),
    f"""
    CREATE TRIGGER ledger_once BEFORE INSERT ON ledger WHEN EXISTS (SELECT 1 FROM ledger)
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END
    """,
    f"""
    CREATE TRIGGER ledger_payload_once BEFORE INSERT ON ledger_payload
    WHEN EXISTS (SELECT 1 FROM ledger_payload WHERE number = NEW.number)
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END
    """,
    f"""
    CREATE TRIGGER ledger_row_next BEFORE INSERT ON ledger_row
    WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM ledger_row)
      OR (NEW.number > 1 AND NEW.previous IS NOT
          (SELECT hash FROM ledger_row ORDER BY number DESC LIMIT 1))
    BEGIN SELECT RAISE(ABORT, '{NEXT}'); END
    """,
]
SQLITE_BACK = [
    f"DROP TRIGGER {name}"
    for name in (
        *("ledger_no_update", "ledger_no_delete", "ledger_row_no_update", "ledger_row_no_delete"),
        *("ledger_payload_no_update", "ledger_once", "ledger_payload_once", "ledger_row_next"),
    )
]

POSTGRESQL = [
    f"""
    CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'restrict_violation'; END $$
    """,
    f"""
    CREATE FUNCTION ledger_row_next() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last record;
    BEGIN
        SELECT number, hash INTO last FROM ledger_row ORDER BY number DESC LIMIT 1;
        IF NEW.number <> coalesce(last.number, 0) + 1
           OR (last.number IS NOT NULL AND NEW.previous <> last.hash) THEN
            RAISE EXCEPTION '{NEXT}' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER ledger_row_next BEFORE INSERT ON ledger_row
    FOR EACH ROW EXECUTE FUNCTION ledger_row_next()
    """,
    *(
        f"CREATE TRIGGER {table}_no_change BEFORE {changes} ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION ledger_refuse()"
        for table, changes in (
            ("ledger", "UPDATE OR DELETE"),
            ("ledger_row", "UPDATE OR DELETE"),
            ("ledger_payload", "UPDATE"),
        )
    ),
    *(
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()"
        for table in ("ledger", "ledger_row")
    ),
]
POSTGRESQL_BACK = [
    "DROP FUNCTION ledger_refuse() CASCADE",
    "DROP FUNCTION ledger_row_next() CASCADE",
]


def guard(apps, schema_editor):
    statements = POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE
    for statement in statements:
        schema_editor.execute(statement)


def unguard(apps, schema_editor):
    back = POSTGRESQL_BACK if schema_editor.connection.vendor == "postgresql" else SQLITE_BACK
    for statement in back:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("record", "0001_initial")]
    operations = [migrations.RunPython(guard, unguard, elidable=False)]
