// A live page listens for changes, and asks for itself again: the server writes all markup.
export function live() {
  const mark = document.getElementById("freshness");
  if (!mark || !window.EventSource) return;
  let seen = Date.now();
  let clock = mark.querySelector("bdi").textContent;
  const source = new EventSource(mark.dataset.live);

  const say = (words, isStale) => {
    mark.className = isStale ? "stale" : "";
    mark.firstChild.textContent = words + " ";
    mark.querySelector("bdi").textContent = clock;
  };
  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { "X-By-Itself": "1" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of page.querySelectorAll("[data-part]")) {
      const old = document.querySelector(`[data-part="${part.dataset.part}"]`);
      // Nothing is taken from under somebody's fingers.
      if (old && !old.contains(document.activeElement)) old.replaceWith(part);
    }
    clock = page.querySelector("#freshness bdi").textContent;
    say(mark.dataset.fresh, false);
  };
  source.addEventListener("changed", refresh);
  if (document.querySelector("[data-follows=planning]")) {
    source.addEventListener("planning", refresh);
  }
  source.addEventListener("beat", (event) => {
    seen = Date.now();
    clock = event.data;
    say(mark.dataset.fresh, false);
  });
  // What counts down goes on while nothing else happens.
  setInterval(refresh, 300_000);
  setInterval(() => {
    if (Date.now() - seen > 25_000) say(mark.dataset.stale, true);
  }, 5_000);
}
