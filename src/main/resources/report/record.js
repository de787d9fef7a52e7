// The record of the claim that the pointer or the keyboard is at.

const panel = $("#record");
const SELDOM = new Set(["id", "start", "end", "sentence_index", "rule"]);
let current = null;

/** What the record says, in a line. */
function gistOf(claim) {
  const { record } = claim;
  if (record.type === "quote") return record.speaker ?? record.speaker_mention ?? "Nobody named";
  if (record.type === "figure") return `${valueOf(claim)} ${unitOf(claim)}`.trim();
  if (record.earliest && record.earliest === record.latest) return longDate(record.earliest);
  return record.earliest ? `${longDate(record.earliest)} to ${longDate(record.latest)}` : record.value ?? "Not resolved";
}

function longDate(day) {
  const date = new Date(day + "T00:00:00Z");
  if (!/^\d{4}-/.test(day) || isNaN(date)) return day;
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

function field(claim, name) {
  const value = claim.record[name];
  const text = typeof value === "number" ? digits(claim, name) : value === true ? "yes" : value;
  return [
    element("dt", {}, name.replaceAll("_", " ")),
    value === null
      ? element("dd", { className: "unknown" }, "not known")
      : element("dd", {}, name === "quote" || name === "group" ? reference(value) : text),
  ];
}

function reference(id) {
  const claim = claimOf.get(id);
  return claim ? linkTo(claim, `“${shorten(claim.record.text, 40)}”`) : id;
}

/** The start of a text, never with half a character at its end. */
const shorten = (text, length) =>
  text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, "").trimEnd() + "…" : text;

/** The claims around this one, whose words the pointer cannot reach where they are the same. */
function around(claim) {
  const outer = [];
  for (let mark = claim.marks[0]?.parentElement.closest("mark"); mark; mark = mark.parentElement.closest("mark")) {
    outer.push(claimAt(mark));
  }
  return outer.filter(other => other.isShown && other.record.id !== claim.record.quote);
}

function fieldsOf(claim) {
  const names = Object.keys(claim.record).filter(name => name !== "text" && name !== "type");
  const ordered = [...names.filter(name => !SELDOM.has(name)), ...names.filter(name => SELDOM.has(name))];
  return element("dl", {}, ...ordered.flatMap(name => field(claim, name)));
}

function show(claim) {
  if (current === claim) return;
  hide();
  current = claim;
  const { record } = claim;
  const kind = { quote: `${record.form} quote`, figure: `figure: ${record.kind}`, date: "date" }[record.type];
  const body = element("div", { className: record.type },
    element("header", {},
      element("h2", {}, kind[0].toUpperCase() + kind.slice(1)),
      element("button", { type: "button", className: "close", "data-do": "close" }, "Close (Esc)")),
    element("p", { className: "gist" }, gistOf(claim)),
    element("blockquote", {}, record.text),
    ...around(claim).map(outer => element("p", { className: "also" }, `Inside a ${outer.record.type}: `,
      linkTo(outer, shorten(outer.record.text, 60)))),
    fieldsOf(claim));
  const speaker = speakerOf(claim);
  if (speaker && folded(state.speaker) !== folded(speaker)) {
    body.append(element("button", { type: "button", "data-do": "speaker", value: speaker }, `Only ${speaker}`));
  }
  panel.replaceChildren(body);
  panel.scrollTop = 0;
  panel.classList.add("shown");
  for (const mark of claim.marks) {
    mark.classList.add("current");
    mark.setAttribute("aria-describedby", "record");
  }
}

function hide() {
  for (const mark of current?.marks ?? []) {
    mark.classList.remove("current");
    mark.removeAttribute("aria-describedby");
  }
  current = null;
  panel.classList.remove("shown");
  panel.replaceChildren(element("div", { className: "hint" },
    element("h2", {}, "Record"),
    element("p", {}, "Point at a mark, or reach it with ", element("kbd", {}, "Tab"), ", to read its record here."),
    element("p", {}, "At a mark: ", element("kbd", {}, "j"), " next, ", element("kbd", {}, "k"), " the one before, ",
      element("kbd", {}, "Enter"), " into the record, ", element("kbd", {}, "Esc"), " back.")));
}

/** Shows a claim in its article. */
function goTo(claim) {
  change({ view: VIEWS[0], at: claim.record.id }, true);
  showView();
  const [mark] = claim.marks;
  if (!mark) return;
  mark.focus({ preventScroll: true });
  show(claim);
  mark.scrollIntoView({ block: "center" });
  // Articles on the way were never laid out, and their heights were guesses: once more when they are known.
  requestAnimationFrame(() => mark.scrollIntoView({ block: "center", behavior: "instant" }));
}

/** The next claim that passes the filters, or the one before. */
function step(from, by) {
  let index = from.index + by;
  while (claims[index] && !(claims[index].isShown && claims[index].article.isShown && claims[index].marks.length)) index += by;
  claims[index]?.marks[0].focus();
}
