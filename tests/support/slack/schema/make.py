"""Makes `../slack.schema.json` from the types that Slack publishes: what may stand in blocks, views and payloads.

By hand, when Slack's types are renewed; how is in `../README.md`. Slack's descriptions are left out; one definition a line,
so that a change can be read.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE.parent / "slack.schema.json"


def main(node_modules: Path, node: str) -> None:
    generator = node_modules / "ts-json-schema-generator" / "bin" / "ts-json-schema-generator.js"
    made = subprocess.run(
        [node, str(generator), "--path", "slack.ts", "--tsconfig", "tsconfig.json", "--type", "*", "--no-type-check"],
        cwd=node_modules.parent,
        check=True,
        capture_output=True,
        text=True,
    )
    schema = without_prose(json.loads(made.stdout))
    lines = [f"{json.dumps(name)}:{compact(each)}" for name, each in sorted(schema["definitions"].items())]
    text = ",\n".join(lines)
    OUT.write_text(f'{{"$schema":{json.dumps(schema["$schema"])},"definitions":{{\n{text}\n}}}}\n', encoding="utf-8")


def without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: without_prose(each)
            for name, each in value.items()
            if name not in ("description", "deprecated", "$comment") or isinstance(each, dict)
        }
    return [without_prose(each) for each in value] if isinstance(value, list) else value


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2])
