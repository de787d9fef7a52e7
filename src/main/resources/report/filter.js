// Which claims and articles pass the filters.

const form = $("#filters form");
const paragraphs = new Map();

/** The words of the paragraph that holds an element, as they are searched; read once. */
function paragraphOf(claim) {
  const [mark] = claim.marks;
  if (!mark) return folded(claim.record.text);
  const block = mark.closest("article > *");
  let words = paragraphs.get(block);
  if (words === undefined) paragraphs.set(block, (words = folded(block.textContent)));
  return words;
}

const names = new Map();

/** A speaker's name as it is searched: a few names stand in many claims. */
function nameOf(claim) {
  const name = speakerOf(claim) ?? "";
  let words = names.get(name);
  if (words === undefined) names.set(name, (words = folded(name)));
  return words;
}

const sourceWords = article => folded(Object.values(article.source).join(" "));

function textOf(article) {
  return (article.words ??= folded($$(":scope > :not(script)", article.element).map(part => part.textContent).join("\n")));
}

function applyFilters() {
  const words = folded(state.words.trim());
  const speaker = folded(state.speaker.trim());
  const source = folded(state.source.trim());
  const isAnyClaim = !speaker && state.types.size === TYPES.length;
  for (const article of articles) {
    const isSource = !source || (article.sourceWords ??= sourceWords(article)).includes(source);
    const isWords = !words || (isSource && textOf(article).includes(words));
    let count = 0;
    for (const claim of article.claims) {
      const passes = isSource && isWords
        && state.types.has(claim.record.type)
        && (!speaker || nameOf(claim).includes(speaker))
        && (!words || paragraphOf(claim).includes(words));
      if (passes) count++;
      if (passes !== claim.isShown) mark(claim, passes);
    }
    article.count = count;
    article.isShown = isSource && isWords && (count > 0 || isAnyClaim);
    article.element.hidden = !article.isShown;
  }
  if (current && !current.isShown) hide();
  tell();
}

function mark(claim, isShown) {
  claim.isShown = isShown;
  for (const part of claim.marks) part.classList.toggle("off", !isShown);
  const [first] = claim.marks;
  if (first && isShown) first.tabIndex = 0;
  else if (first) first.removeAttribute("tabindex");
}

/** Says how much is left. */
function tell() {
  const left = shown(claims);
  const places = articles.filter(article => article.isShown);
  const all = left.length === claims.length && places.length === articles.length;
  $("#count").textContent = all
    ? `${many(claims.length, "claim")} in ${many(articles.length, "article")}`
    : `${left.length.toLocaleString("en")} of ${many(claims.length, "claim")} in ${many(places.length, "article")}`;
  for (const box of form.elements.type) {
    box.closest("label").querySelector("output").value =
      left.filter(claim => claim.record.type === box.value).length.toLocaleString("en");
  }
  $("#nothing").hidden = places.length > 0;
  articles.forEach((article, index) => {
    const line = $("#contents ol").children[index];
    line.hidden = !article.isShown;
    $("small", line).textContent = article.count;
  });
}
