"""The HTML report in headless Chromium: links, filters, keys, printing, and sources that attack it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any

import pytest
import report_samples as samples

from claimcheck.report import as_html

pytestmark = pytest.mark.desk

_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def _chromium() -> str:
    """The browser the machine has. A machine without one fails the test: it must not pass unseen."""
    found = (which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next(path for path in found if path)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    made = {name: getattr(samples, name)() for name in ("trade_mission", "company_results", "hostile")}
    for name, desk in made.items():
        (folder / f"{name}.html").write_text(as_html.render(desk.report(), desk.sources), "utf-8")
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=_chromium(), args=_FLAGS)
        yield started
        started.close()


class Tab:
    """An open page, with what it complained about and what it asked the network for."""

    def __init__(self, browser: Any, path: Path, **how: Any) -> None:
        how = {"viewport": {"width": 1440, "height": 900}, "reduced_motion": "reduce", **how}
        self.page = browser.new_context(**how).new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())

    def press(self, keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def in_view(self, selector: str) -> bool:
        seen: bool = self.page.evaluate(
            "(selector) => { const box = document.querySelector(selector).getBoundingClientRect();"
            " return box.top >= -1 && box.top < innerHeight && box.width > 0; }",
            selector,
        )
        return seen

    def count(self, selector: str) -> int:
        return sum(one.is_visible() for one in self.page.query_selector_all(selector))


@pytest.mark.parametrize("name", ["trade_mission", "company_results", "hostile"])
def test_page_opens_in_silence(browser: Any, pages: dict[str, Path], name: str) -> None:
    """No error, no policy violation, no dialog, and not one request besides the file itself."""
    tab = Tab(browser, pages[name])
    tab.press("jjojkobnp")
    assert tab.complaints == []
    assert tab.requests == [pages[name].as_uri()]


def test_click_leads_from_finding_to_place_and_back(browser: Any, pages: dict[str, Path]) -> None:
    """A quote's place scrolls the sources to its words and marks them; the number leads back."""
    tab = Tab(browser, pages["trade_mission"])
    link = tab.page.locator("#f3 a.place").last
    target = link.get_attribute("href")
    link.click()
    assert tab.in_view(target)
    assert tab.page.evaluate("document.activeElement.id") == target[1:]
    tab.page.locator(f"{target} + a.back").click()
    assert tab.in_view("#f3")
    assert tab.page.evaluate("document.activeElement.id") == "f3"
    tab.page.go_back()
    assert tab.page.evaluate("location.hash") == target


def test_clicking_the_words_leads_to_the_finding(browser: Any, pages: dict[str, Path]) -> None:
    """The marked words themselves are a link to their finding."""
    tab = Tab(browser, pages["trade_mission"])
    tab.page.locator(".text mark.quoted.error a").first.click()
    assert tab.in_view("#f3")


def test_filters_by_severity_and_source(browser: Any, pages: dict[str, Path]) -> None:
    """Unticking a severity and choosing a source hide the other findings and say how many are left."""
    tab = Tab(browser, pages["trade_mission"])
    assert tab.count("article.finding") == 4
    tab.page.uncheck("[name=severity][value=warning]")
    assert tab.count("article.finding") == 1
    assert tab.page.inner_text(".count") == "1 of 4 shown"
    tab.page.check("[name=severity][value=warning]")
    tab.page.select_option("[name=source]", label="Continental Trade Review (1)")
    assert tab.count("article.finding") == 1
    tab.page.select_option("[name=source]", "")
    assert tab.count("article.finding") == 4
    assert tab.page.inner_text(".count") == ""


def test_link_to_a_filtered_finding_shows_it(browser: Any, pages: dict[str, Path]) -> None:
    """A number in a source whose finding is filtered out brings it back rather than leading nowhere."""
    tab = Tab(browser, pages["trade_mission"])
    tab.page.uncheck("[name=severity][value=error]")
    tab.page.locator(".text mark.quoted.error + a.back").first.click()
    assert tab.in_view("#f3")


def test_kinds_can_be_switched_off(browser: Any, pages: dict[str, Path]) -> None:
    """Unticking a kind takes its colour out of the sources."""
    tab = Tab(browser, pages["trade_mission"])
    colour = "getComputedStyle(document.querySelector('.text .k-percent')).backgroundColor"
    before = tab.page.evaluate(colour)
    tab.page.uncheck("[name=kind][value=percent]")
    assert tab.page.evaluate(colour) == "rgba(0, 0, 0, 0)" != before


def test_keys_walk_the_findings(browser: Any, pages: dict[str, Path]) -> None:
    """j and k walk, o opens the words in a source, b comes back; keys typed in a control are left alone."""
    tab = Tab(browser, pages["trade_mission"])
    tab.press("jjj")
    assert tab.page.evaluate("document.activeElement.id") == "f3"
    tab.press("k")
    assert tab.page.evaluate("document.activeElement.id") == "f2"
    tab.press("o")
    first = tab.page.evaluate("document.activeElement.id")
    assert f"#{first}" == tab.page.locator("#f2 a.place").first.get_attribute("href")
    assert tab.in_view(f"#{first}")
    tab.press("o")
    assert tab.page.evaluate("document.activeElement.id") != first
    tab.press("b")
    assert tab.page.evaluate("document.activeElement.id") == "f2"
    tab.page.focus("[name=source]")
    tab.press("j")
    assert tab.page.evaluate("document.activeElement.name") == "source"


def test_tab_key_begins_with_the_skip_links(browser: Any, pages: dict[str, Path]) -> None:
    """The first two stops skip to the findings and to the sources, and are seen when they have focus."""
    tab = Tab(browser, pages["trade_mission"])
    for expected in ("#findings", "#sources"):
        tab.page.keyboard.press("Tab")
        assert tab.page.evaluate("document.activeElement.getAttribute('href')") == expected
        assert tab.in_view(f".skip a[href='{expected}']")
    tab.page.keyboard.press("Enter")
    assert tab.page.evaluate("document.activeElement.id") == "sources"


def test_page_is_whole_without_script(browser: Any, pages: dict[str, Path]) -> None:
    """Without JavaScript all findings and sources are there, links work and filters are switched off."""
    tab = Tab(browser, pages["trade_mission"], java_script_enabled=False)
    page = tab.page
    assert page.locator("article.finding").count() == 4
    assert page.locator("section.source").count() == 5
    assert page.locator("[name=severity]").first.is_disabled()
    page.locator("#f3 a.place").first.click()
    assert page.url.endswith(page.locator("#f3 a.place").first.get_attribute("href"))


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_runs_over_the_edge(browser: Any, pages: dict[str, Path], width: int) -> None:
    """No width makes the page scroll sideways, not even with addresses and tables in it."""
    for path in pages.values():
        tab = Tab(browser, path, viewport={"width": width, "height": 800})
        wide = tab.page.evaluate(
            "[...document.querySelectorAll('html, .pane')].map((one) => one.scrollWidth - one.clientWidth)"
        )
        assert max(wide) <= 0, path.name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_read_in_light_and_dark(browser: Any, pages: dict[str, Path], scheme: str) -> None:
    """Text stands out from its ground by 4.5 to 1 or more (WCAG AA), marked words and small print too."""
    tab = Tab(browser, pages["company_results"], color_scheme=scheme)
    ratios = tab.page.evaluate(_CONTRAST)
    assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}


_CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b]
    .map((one) => (one /= 255) <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const out = {};
  for (const selector of ['h1', '.kicker .severity', '.verdict', '.quote blockquote', '.quote figcaption',
    '.place', '.line .means', '.line b', '.number', '.back', '.text mark', '.contents span', '.legend mark',
    '.disclaimer', '.advice', '.source header p', '.text td']) {
    for (const element of document.querySelectorAll(selector)) {
      const grounds = [];
      for (let one = element; one; one = one.parentElement) {
        grounds.unshift(getComputedStyle(one).backgroundColor);
      }
      const ground = light(paint(['white', ...grounds]));
      const ink = light(paint(['white', ...grounds, getComputedStyle(element).color]));
      const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      out[selector] = Math.min(out[selector] ?? 99, ratio);
    }
  }
  return out;
}"""


def test_print_leaves_out_the_controls(browser: Any, pages: dict[str, Path]) -> None:
    """On paper there are findings and sources, one after the other, and no filters or keys."""
    tab = Tab(browser, pages["trade_mission"], color_scheme="dark")
    tab.page.emulate_media(media="print")
    assert tab.count(".filters, .help, .skip") == 0
    assert tab.count("article.finding") == 4
    assert tab.page.evaluate("getComputedStyle(document.querySelector('.sources')).overflowY") == "visible"
    assert tab.page.evaluate("getComputedStyle(document.documentElement).color") == "rgb(0, 0, 0)"
    assert tab.page.pdf(format="A4").startswith(b"%PDF")


def test_pictures_say_nothing_that_words_do_not(browser: Any, pages: dict[str, Path]) -> None:
    """Drawings are hidden from screen readers, since every row says its range in words."""
    tab = Tab(browser, pages["trade_mission"])
    assert tab.page.locator(".picture svg:not([aria-hidden=true]):not(svg svg)").count() == len(
        tab.page.query_selector_all(".axis svg")
    )
    for row in tab.page.query_selector_all(".line li .says"):
        assert row.query_selector(".means").inner_text().strip()
