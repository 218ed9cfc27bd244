"""Drives Chromium, by its driver, and Firefox, which needs none, by WebDriver BiDi (W3C), with nothing but Python's own library.

with Browser("firefox", folder) as browser: browser.open(url); browser.ask("document.title"); browser.move(10, 20); ...
"""
import base64
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import time
import urllib.request

SECONDS = 300  # a browser beside other tests, and a program under the sanitizers, take their time


class Socket:
    """A client of a web socket (RFC 6455): texts there and back."""

    def __init__(self, address):
        host, port, path = re.match(r"ws://([^:/]+):(\d+)(/.*)?$", address).groups()
        self.socket = socket.create_connection((host, int(port)), timeout=SECONDS)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {path or '/'} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.file = self.socket.makefile("rb")
        status = self.file.readline()
        assert b" 101 " in status, status
        while self.file.readline() != b"\r\n":
            pass

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        size = len(data)
        head = b"\x81" + (bytes([128 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size) if size < 65536
                          else b"\xff" + struct.pack(">Q", size)) + mask
        self.socket.sendall(head + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def receive(self):
        text = b""
        while True:
            first, size = self.file.read(2)
            size &= 127
            if size >= 126:
                size = struct.unpack(">H" if size == 126 else ">Q", self.file.read(2 if size == 126 else 8))[0]
            data = self.file.read(size)
            if first & 15 in (0, 1):
                text += data
                if first & 128:
                    return text.decode()
            assert first & 15 != 8, "the browser closed the connection"


def is_there(name):
    """Whether the browser can be driven here."""
    needed = {"chromium": ["chromium", "chromedriver"], "firefox": ["firefox-esr"]}[name]
    return all(shutil.which(program) for program in needed)


class Browser:
    KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014",
            "ArrowDown": "\ue015", "Shift": "\ue008", "Control": "\ue009", "Home": "\ue011", "End": "\ue010"}

    def __init__(self, name, dark=False, size=(1280, 1000)):
        try:
            self.begin(name, dark)
        except (OSError, AssertionError):  # one that starts on a busy machine may never answer: once more
            self.__exit__()
            self.begin(name, dark)
        self.call("session.subscribe", events=["log.entryAdded"])
        self.context = self.call("browsingContext.getTree")["contexts"][0]["context"]
        self.resize(*size)

    def begin(self, name, dark):
        self.folder, self.process, self.socket = tempfile.mkdtemp(), None, None
        self.number, self.errors, self.log = 0, [], open(os.path.join(self.folder, "log"), "w+b")
        self.socket = Socket(self.start_chromium(dark) if name == "chromium" else self.start_firefox(dark))
        if name == "firefox":
            self.call("session.new", capabilities={})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            if self.socket:
                self.call("browser.close")
        except (AssertionError, OSError, ValueError):
            pass
        if self.process:
            self.process.terminate()
            self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, pattern):
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env={**os.environ, "HOME": self.folder})
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            with open(self.log.name, "rb") as log:
                found = re.search(pattern, log.read().decode("utf-8", "replace"))
            if found:
                return found[1]
            time.sleep(0.05)
        raise AssertionError(f"{command[0]} did not start")

    def start_chromium(self, dark):
        port = self.start(["chromedriver", "--port=0"], r"started successfully on port (\d+)")
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--enable-precise-memory-info"]
        arguments += ["--blink-settings=preferredColorScheme=0"] if dark else []
        wanted = {"webSocketUrl": True, "goog:chromeOptions": {"binary": shutil.which("chromium"), "args": arguments}}
        request = urllib.request.Request(f"http://127.0.0.1:{port}/session", json.dumps({"capabilities": {"alwaysMatch": wanted}}).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=SECONDS) as answer:
            return json.load(answer)["value"]["capabilities"]["webSocketUrl"]

    def start_firefox(self, dark):
        with open(os.path.join(self.folder, "user.js"), "w", encoding="utf-8") as preferences:
            for name, value in {"ui.systemUsesDarkTheme": int(dark), "layout.css.prefers-color-scheme.content-override": int(not dark),
                                "network.proxy.type": 0, "network.dns.disabled": True, "browser.shell.checkDefaultBrowser": False,
                                "datareporting.policy.dataSubmissionEnabled": False, "remote.active-protocols": 1}.items():
                preferences.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        return self.start(["firefox-esr", "--headless", "--no-remote", "--profile", self.folder, "--remote-debugging-port", "0"],
                          r"BiDi listening on (ws://\S+)") + "/session"

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.receive())
            if answer.get("method") == "log.entryAdded" and answer["params"]["level"] in ("error", "warn"):
                self.errors.append(answer["params"]["text"])
            if answer.get("id") == self.number:
                assert answer["type"] == "success", f"{method}: {answer.get('message')}"
                return answer["result"]

    def resize(self, width, height):
        self.call("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height})

    def open(self, address):
        self.call("browsingContext.navigate", context=self.context, url=address, wait="complete")
        self.settle()

    def ask(self, expression):
        """What the JavaScript is, as JSON can say it."""
        result = self.call("script.evaluate", expression=f"(async () => JSON.stringify(await ({expression})))()", awaitPromise=True,
                           target={"context": self.context})
        assert result["type"] == "success", f"{expression}: {result.get('exceptionDetails', {}).get('text')}"
        return json.loads(result["result"]["value"]) if result["result"]["type"] == "string" else None

    def settle(self):
        """Waits until the screen is drawn."""
        self.ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))")

    def wait(self, expression, seconds=SECONDS):
        end = time.monotonic() + seconds
        while not self.ask(expression):
            assert time.monotonic() < end, f"in vain: {expression}"
            time.sleep(0.1)

    def act(self, kind, actions):
        extra = {"parameters": {"pointerType": "mouse"}} if kind == "pointer" else {}
        self.call("input.performActions", context=self.context, actions=[{"type": kind, "id": kind, "actions": actions, **extra}])
        self.settle()

    def place(self, selector, x=0.5, y=0.5):
        """Where in the window that share of an element is, once it is scrolled into it."""
        return self.ask(f"""(() => {{ const one = document.querySelector({json.dumps(selector)});
            one.scrollIntoView({{ block: 'center' }}); const box = one.getBoundingClientRect();
            return [Math.round(box.x + box.width * {x}), Math.round(box.y + box.height * {y})]; }})()""")

    def move(self, x, y):
        self.act("pointer", [{"type": "pointerMove", "x": int(x), "y": int(y)}])

    def click(self, x, y):
        self.act("pointer", [{"type": "pointerMove", "x": int(x), "y": int(y)}, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}])

    def drag(self, x, y, to_x, to_y, steps=8):
        moves = [{"type": "pointerMove", "x": int(x + (to_x - x) * i / steps), "y": int(y + (to_y - y) * i / steps), "duration": 16}
                 for i in range(1, steps + 1)]
        self.act("pointer", [{"type": "pointerMove", "x": int(x), "y": int(y)}, {"type": "pointerDown", "button": 0}, *moves,
                             {"type": "pointerUp", "button": 0}])

    def keys(self, *names):
        """Presses keys; "Shift+ArrowUp" two together."""
        actions = []
        for name in names:
            codes = [self.KEYS.get(part, part) for part in name.split("+")]
            actions += [{"type": "keyDown", "value": code} for code in codes]
            actions += [{"type": "keyUp", "value": code} for code in reversed(codes)]
        self.act("key", actions)

    def picture(self, path, whole=True):
        data = self.call("browsingContext.captureScreenshot", context=self.context, origin="document" if whole else "viewport")
        with open(path, "wb") as file:
            file.write(base64.b64decode(data["data"]))
