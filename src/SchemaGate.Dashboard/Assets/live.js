// Keeps the page up to date. Without it the page shows what was so when it was loaded.
(() => {
  "use strict";
  const pause = 2000;

  const replace = (page) => {
    const [mine, fresh] = [document.getElementById("live"), page.getElementById("live")];
    if (!mine || !fresh || mine.innerHTML === fresh.innerHTML) {
      return;
    }
    const focused = mine.contains(document.activeElement) ? document.activeElement.id : "";
    const open = mine.querySelector("details")?.open;
    mine.replaceChildren(...fresh.childNodes);
    const details = mine.querySelector("details");
    if (open && details) {
      details.open = true;
    }
    if (focused) {
      document.getElementById(focused)?.focus();
    }
    // Only what has changed is said to who listens.
    const [said, news] = [document.getElementById("status"), page.getElementById("status")];
    if (said && news && said.textContent !== news.textContent) {
      said.textContent = news.textContent;
    }
    document.title = page.title;
  };

  const look = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch(location.href, { credentials: "same-origin" });
        if (answer.ok) {
          replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
        }
      } catch {
        // The next look may find it again.
      }
    }
    setTimeout(look, pause);
  };

  setTimeout(look, pause);
})();
