// Who speaks: a table, and under each name what that speaker says.

/** Rows of a table that stand there at once; more come when asked for. */
const ROWS = 200;

function speakersView() {
  const speakers = new Map();
  for (const claim of shown(claims)) {
    const name = speakerOf(claim);
    if (!name) continue;
    if (!speakers.has(name)) speakers.set(name, { name, quote: [], figure: [], date: [], articles: new Set() });
    const speaker = speakers.get(name);
    speaker[claim.record.type].push(claim);
    speaker.articles.add(claim.article);
  }
  const rows = [...speakers.values()].sort((a, b) =>
    (a.name === NOBODY) - (b.name === NOBODY) || b.quote.length - a.quote.length || (a.name < b.name ? -1 : 1));
  const isFew = rows.length <= 5;
  const body = element("tbody");
  const head = ["Speaker", "Quotes", "Figures", "Dates", "Articles"].map((title, i) =>
    element("th", { scope: "col", className: i === 0 ? "" : i === 4 ? "n wide" : "n" }, title));
  return [
    element("h2", {}, many(rows.filter(row => row.name !== NOBODY).length, "speaker")),
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), body),
    ...inPortions(rows, body, row => speakerRows(row, isFew)),
  ];
}

function speakerRows(speaker, isOpen) {
  const button = element("button", { type: "button", className: "link twist", "aria-expanded": "false" }, speaker.name);
  const counts = [speaker.quote.length, speaker.figure.length, speaker.date.length, speaker.articles.size];
  const row = element("tr", {}, element("td", {}, button),
    ...counts.map((count, i) => element("td", { className: i === 3 ? "n wide" : "n" }, count || "–")));
  let detail = null;
  const turn = () => {
    detail ??= element("tr", { className: "detail", hidden: true },
      element("td", { colSpan: 5 }, element("ul", { className: "said" }, ...sayings(speaker))));
    if (!detail.isConnected) row.after(detail);
    detail.hidden = !detail.hidden;
    button.setAttribute("aria-expanded", String(!detail.hidden));
  };
  button.onclick = turn;
  if (!isOpen) return [row];
  detail = element("tr", { className: "detail" },
    element("td", { colSpan: 5 }, element("ul", { className: "said" }, ...sayings(speaker))));
  button.setAttribute("aria-expanded", "true");
  return [row, detail];
}

function sayings(speaker) {
  const said = speaker.quote.length ? speaker.quote : [...speaker.figure, ...speaker.date];
  return said.map(claim => {
    const text = claim.record.form === "direct" || claim.record.form === "partial" ? `“${claim.record.text}”` : claim.record.text;
    return element("li", {}, linkTo(claim, text), element("small", {}, `${claim.record.form ?? claim.record.type}, ${titleOf(claim.article)}`));
  });
}

/** Puts the first rows into a list, and gives the button that puts the next ones there, if there are any. */
function inPortions(items, list, rowsOf) {
  let next = 0;
  const button = element("button", { type: "button", className: "more" });
  const add = () => {
    list.append(...items.slice(next, next + ROWS).flatMap(rowsOf));
    next += ROWS;
    button.hidden = next >= items.length;
    button.textContent = `Show ${Math.min(ROWS, items.length - next)} more of ${items.length.toLocaleString("en")}`;
  };
  button.onclick = add;
  add();
  return button.hidden ? [] : [button];
}
