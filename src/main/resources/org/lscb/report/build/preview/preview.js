"use strict";
// Asks for what is newer than what is shown, and puts it in place: position, focus and opened
// details stay as they were.
(() => {
  const bar = () => document.getElementById("preview--bar");
  const wait = (time) => new Promise((done) => setTimeout(done, time));

  const lost = () => {
    bar().classList.add("preview--lost");
    document.getElementById("preview--status").textContent =
      "The preview has ended: this page may be out of date. Start lscb-report preview again.";
  };

  const show = async () => {
    const answer = await fetch("/", { cache: "no-store" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const top = scrollY;
    const focused = document.activeElement ? document.activeElement.id : "";
    const open = [...document.querySelectorAll("details")]
      .map((one, i) => [one.id || i, one.open]);
    const title = document.title;
    document.head.replaceWith(next.head);
    document.body.replaceWith(next.body);
    const all = [...document.querySelectorAll("details")];
    for (const [key, opened] of open) {
      const same = typeof key === "number" ? all[key] : document.getElementById(key);
      if (same && opened) {
        same.open = true;
      }
    }
    if (focused && document.getElementById(focused)) {
      document.getElementById(focused).focus({ preventScroll: true });
    }
    scrollTo({ top, behavior: "instant" });
    performance.mark("shown-" + bar().dataset.version);
    return title;
  };

  (async () => {
    for (;;) {
      try {
        const answer = await fetch("/newer?than=" + bar().dataset.version, { cache: "no-store" });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        if ((await answer.text()) !== bar().dataset.version
            || bar().classList.contains("preview--lost")) {
          await show();
        }
      } catch (gone) {
        lost();
        await wait(1000);
      }
    }
  })();
})();
