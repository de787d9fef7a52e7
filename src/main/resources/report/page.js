// Puts the page together and listens: one listener a kind of event, however many claims there are.

/** The pointer may cross marks on its way to the record without changing it. */
const DWELL = 90;

/** While somebody types, nothing is filtered until there is a pause. */
const PAUSE = 120;

const tables = { speakers: speakersView, dates: datesView, figures: figuresView };
let pointing = 0;
let typing = 0;

function showView() {
  const isText = state.view === VIEWS[0];
  $("#articles").hidden = $("#totals-section").hidden = !isText;
  $("#tables").hidden = isText;
  $("#tables").replaceChildren(...(isText ? [] : tables[state.view]()));
  for (const link of $$("#views a")) {
    link.href = addressOf({ view: link.dataset.view, at: "" });
    link.toggleAttribute("aria-current", link.dataset.view === state.view);
    if (link.dataset.view === state.view) link.setAttribute("aria-current", "page");
  }
}

/** Makes the page what the state says. */
function refresh() {
  for (const box of form.elements.type) box.checked = state.types.has(box.value);
  for (const name of TEXT_FILTERS) if (form.elements[name].value !== state[name]) form.elements[name].value = state[name];
  applyFilters();
  showView();
}

function readForm() {
  const types = new Set([...form.elements.type].filter(box => box.checked).map(box => box.value));
  change({ types, ...Object.fromEntries(TEXT_FILTERS.map(name => [name, form.elements[name].value])), at: "" });
  refresh();
}

function writeNumbers() {
  const numbers = [[articles.length, "article"], ...TYPES.map(type => [claims.filter(claim => claim.record.type === type).length, type]),
    [new Set(claims.map(claim => claim.record.speaker).filter(Boolean)).size, "speaker"]];
  const days = articles.map(article => article.source.published).filter(Boolean).sort();
  const list = $("#numbers");
  list.append(...numbers.map(([count, noun]) =>
    element("li", {}, element("b", {}, count.toLocaleString("en")), ` ${noun}${count === 1 ? "" : "s"}`)));
  if (days.length) {
    const [first, last] = [days[0], days.at(-1)].map(longDate);
    list.append(element("li", { className: "span" }, "published ", element("b", {}, first === last ? first : `${first} – ${last}`)));
  }
  const unread = $$("#problems li").length;
  if (unread) list.append(element("li", {}, element("b", {}, String(unread)), " not read: see the end of the articles"));
}

function writeContents() {
  $("#contents ol").append(...articles.map((article, index) => {
    article.element.id = `article-${index + 1}`;
    article.element.tabIndex = -1;
    return element("li", {}, element("a", { href: `#${article.element.id}`, "data-article": index },
      element("span", {}, titleOf(article)), element("small")));
  }));
}

/** Names to choose from, when somebody is about to choose. */
function fillChoices() {
  if ($("#speaker-names").children.length + $("#source-names").children.length) return;
  const fill = (list, names) => list.append(...[...new Set(names)].sort().map(value => element("option", { value })));
  fill($("#speaker-names"), claims.map(speakerOf).filter(Boolean));
  fill($("#source-names"), articles.map(article => article.source.path));
}

function goToArticle(article) {
  change({ view: VIEWS[0], at: "" }, true);
  showView();
  article.element.focus({ preventScroll: true });
  article.element.scrollIntoView({ block: "start", behavior: "instant" });
}

document.addEventListener("mouseover", event => {
  clearTimeout(pointing);
  const claim = claimAt(event.target);
  if (claim?.isShown) pointing = setTimeout(show, DWELL, claim);
});

document.addEventListener("focusin", event => {
  clearTimeout(pointing);
  const claim = claimAt(event.target);
  if (claim?.isShown && !panel.contains(event.target)) {
    show(claim);
    // A sheet may lie over the place.
    if (getComputedStyle(panel).position === "fixed") event.target.scrollIntoView({ block: "nearest" });
  }
  if (event.target.list) fillChoices();
});

document.addEventListener("click", event => {
  const link = event.target.closest("button, a");
  if (!link) {
    const claim = claimAt(event.target);
    if (claim?.isShown) show(claim);
  } else if (link.dataset.claim) {
    goTo(claims[link.dataset.claim]);
  } else if (link.dataset.article) {
    event.preventDefault();
    goToArticle(articles[link.dataset.article]);
  } else if (link.dataset.view) {
    event.preventDefault();
    change({ view: link.dataset.view, at: "" }, true);
    showView();
    scrollTo({ top: Math.min(scrollY, $("#page").offsetTop - $("#views").offsetHeight), behavior: "instant" });
  } else if (link.dataset.do === "speaker") {
    const claim = current;
    change({ speaker: link.value });
    refresh();
    claim.marks[0]?.focus();
  } else if (link.dataset.do === "close") {
    close();
  } else if (link.className === "skip") {
    event.preventDefault();
    $("#content").focus();
  }
});

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isAtMark = event.target.matches("mark[tabindex]");
  if (event.key === "Escape" && current) {
    close();
  } else if (isAtMark && event.key === "Enter") {
    panel.focus();
  } else if (isAtMark && (event.key === "j" || event.key === "k")) {
    step(claimAt(event.target), event.key === "j" ? 1 : -1);
  }
});

/** Closes the record; whoever was in it is back at its claim. */
function close() {
  const claim = current;
  if (panel.contains(document.activeElement)) claim.marks[0]?.focus();
  hide();
}

form.addEventListener("input", event => {
  clearTimeout(typing);
  typing = setTimeout(readForm, event.target.type === "checkbox" ? 0 : PAUSE);
});
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", () => setTimeout(readForm));

/** Back, forward, or an address typed in. */
function follow() {
  Object.assign(state, readState());
  refresh();
  const claim = claimOf.get(state.at);
  if (claim?.marks.length) {
    claim.marks[0].focus({ preventScroll: true });
    claim.marks[0].scrollIntoView({ block: "center", behavior: "instant" });
  }
}
addEventListener("popstate", follow);

document.documentElement.classList.add("scripted");
$("#numbers").hidden = $("#views").hidden = $("#controls").hidden = false;
if (!matchMedia("(min-width: 60rem)").matches) for (const part of $$("#controls details")) part.open = false;
writeNumbers();
writeContents();
hide();
follow();
