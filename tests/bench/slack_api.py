"""A Slack that says yes to everything, as fast as it can: what both sides of `slack.py` post to. A process of its own, so
that it weighs on both alike. It notes when each message came, and in which channel.

    python -m tests.bench.slack_api
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from itertools import count

from aiohttp import web

BOT_USER, BOT, TEAM = "U0BENCH", "B0BENCH", "T0BENCH"


def main() -> None:
    numbers = count(1)
    posted: list[tuple[float, str]] = []

    async def called(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "chat.postMessage":
            body = await request.json() if "json" in request.content_type else await request.post()
            posted.append((time.monotonic(), str(body["channel"])))
            return _said({"ts": f"{1_700_000_000 + next(numbers)}.000100", "channel": str(body["channel"])})
        if method == "auth.test":
            return _said({"team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT})
        if method == "users.info":
            user = request.query.get("user") or (await request.post()).get("user")
            return _said({"user": {"id": user, "name": "bewoner", "profile": {"display_name": "Bewoner"}}})
        return _said({"channel": {"id": "D1"}})

    async def all_posted(request: web.Request) -> web.Response:
        back = web.json_response(list(posted))
        posted.clear()
        return back

    app = web.Application()
    app.add_routes([web.route("*", "/api/{method}", called), web.get("/posted", all_posted)])
    runner = web.AppRunner(app, access_log=None)

    async def serve() -> None:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        print(f"http://{host}:{port}", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        await runner.cleanup()

    asyncio.run(serve())


def _said(more: dict[str, object]) -> web.Response:
    return web.Response(text=json.dumps({"ok": True, **more}), content_type="application/json")


if __name__ == "__main__":
    main()
