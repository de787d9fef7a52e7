// What the page shows: articles and their claims, read from the records that stand in each article.

/** @typedef {{line: string, record: object, article: Article, marks: HTMLElement[], isShown: boolean}} Claim */
/** @typedef {{element: HTMLElement, source: object, claims: Claim[], isShown: boolean}} Article */

const TYPES = ["quote", "figure", "date"];
const NOBODY = "(not named)";

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with properties and children; a text among them stays a text, whatever it says. */
function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** @returns {Article} */
function readArticle(shell) {
  const lines = $("script", shell).textContent.trimEnd().split("\n");
  const [source, ...records] = JSON.parse(`[${lines.join()}]`);
  const article = { element: shell, source, isShown: true };
  article.claims = records.map((record, n) => ({ line: lines[n + 1], record, article, marks: [], isShown: true }));
  for (const mark of shell.getElementsByTagName("mark")) {
    const claim = article.claims[mark.dataset.n];
    if (claim.marks.push(mark) === 1) mark.tabIndex = 0;
  }
  return article;
}

const articles = $$("article").map(readArticle);
const articleOf = new Map(articles.map(article => [article.element, article]));
const claims = articles.flatMap(article => article.claims);

/** The article that stands in several files has its claims several times, under the same ids: the first is meant. */
const claimOf = new Map();
claims.forEach((claim, index) => {
  claim.index = index;
  if (!claimOf.has(claim.record.id)) claimOf.set(claim.record.id, claim);
});

/** The claim that is marked at an element, or to which a line of a table leads. */
function claimAt(target) {
  const place = target.closest?.("mark[data-n], [data-claim]");
  if (!place) return null;
  if (place.dataset.claim) return claims[place.dataset.claim];
  return articleOf.get(place.closest("article")).claims[place.dataset.n];
}

const shown = list => list.filter(claim => claim.isShown);
const titleOf = ({ source }) => source.title ?? source.path;
const speakerOf = ({ record }) => record.speaker ?? (record.type === "quote" ? NOBODY : null);
const many = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** Text as it is searched: case and the shape of marks do not count. */
const folded = text => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");

/** The digits of a number as the record has them: a JavaScript number would round long ones. */
function digits(claim, field) {
  const found = new RegExp(`[{,]"${field}":(-?[0-9][0-9.eE+-]*)`).exec(claim.line);
  return found ? found[1].replace(/^(-?\d+)/, whole => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : null;
}

/** A figure's value as people write it: “≈ 3,000”, “≥ 12”, “60–75”. */
function valueOf(claim) {
  const { bound, approximate } = claim.record;
  const [value, min, max] = ["value", "min", "max"].map(field => digits(claim, field));
  const number = value ?? (min && max ? `${min} – ${max}` : min ? `≥ ${min}` : max ? `≤ ${max}` : "?");
  const sign = bound === "min" ? "≥ " : bound === "max" ? "≤ " : "";
  return (approximate ? "≈ " : "") + sign + number;
}

const unitOf = ({ record }) => (record.unit ?? "") + (record.per ? ` per ${record.per}` : "");

/** A button that leads to a claim in its article. */
const linkTo = (claim, text = claim.record.text) =>
  element("button", { type: "button", className: "link", "data-claim": claim.index }, text);
