"""`claimcheck config`: every setting, its value, and where it comes from."""

from __future__ import annotations

import argparse
import json

from claimcheck.cli.output import write
from claimcheck.cli.settings import loaded
from claimcheck.desk.config import DEFAULT, Loaded, schema


def run(options: argparse.Namespace) -> int:
    """Print the settings in force here, or the JSON Schema of the configuration."""
    if options.schema:
        write(schema(), None)
        return 0
    found = loaded(options)
    rows = _rows(found)
    if options.format == "json":
        told = {key: {"value": value, "origin": origin} for key, value, origin in rows}
        write(json.dumps(told, indent=1, ensure_ascii=False) + "\n", None)
        return 0
    keys = max(len(key) for key, _, _ in rows)
    values = min(50, max(len(json.dumps(value)) for _, value, _ in rows))
    write(
        "".join(
            f"{key.ljust(keys)}  {json.dumps(value, ensure_ascii=False).ljust(values)}  ({origin})\n"
            for key, value, origin in rows
        ),
        None,
    )
    return 0


def _rows(found: Loaded) -> list[tuple[str, object, str]]:
    values = found.config.model_dump(mode="json", by_alias=True)
    return [(key, value, found.origins.get(key.replace("-", "_"), DEFAULT)) for key, value in values.items()]
