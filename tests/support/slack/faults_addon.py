"""What mitmproxy does with calls to Slack. Loaded by mitmdump, in its own environment: no package of ours is imported here.

A call to `/_faults` is for this file: PUT a list of faults, or GET how often each of them happened. Started by
`faults.py`, where the kinds are explained.
"""

import asyncio
import json

from mitmproxy import http


class Faults:
    def __init__(self):
        self.wanted = []
        self.happened = []

    async def request(self, flow):
        if flow.request.path == "/_faults":
            if flow.request.method == "PUT":
                self.wanted = json.loads(flow.request.content)
                self.happened = [0] * len(self.wanted)
            flow.response = http.Response.make(200, json.dumps(self.happened), {"Content-Type": "application/json"})
            return
        nr = self._found(flow)
        if nr is None:
            return
        fault = self.wanted[nr]
        self.happened[nr] += 1
        kind = fault["kind"]
        if kind == "429":
            refusal = json.dumps({"ok": False, "error": "ratelimited"})
            headers = {"Content-Type": "application/json", "Retry-After": str(fault["retry_after_s"])}
            flow.response = http.Response.make(429, refusal, headers)
        elif kind == "503":
            flow.response = http.Response.make(503, "<html>upstream</html>", {"Content-Type": "text/html"})
        elif kind == "cut before":
            flow.kill()
        else:
            flow.metadata["fault"] = fault

    async def response(self, flow):
        fault = flow.metadata.get("fault")
        if fault is None:
            return
        if fault["kind"] == "cut after":
            flow.kill()
        elif fault["kind"] == "slow":
            await asyncio.sleep(fault["delay_s"])

    def _found(self, flow):
        """The first fault that wants this call, and has not happened often enough."""
        for nr, fault in enumerate(self.wanted):
            if self.happened[nr] >= fault["times"] or not flow.request.path.startswith(f"/api/{fault['method']}"):
                continue
            fault["met"] = fault.get("met", 0) + 1
            if fault["met"] % fault["every"] == 0:
                return nr
        return None


addons = [Faults()]
