// How much: the figures by what they count, the largest first.

const KINDS = ["money", "percent", "count", "measure", "duration", "multiple"];

/** Units whose tables are open from the start hold no more figures than this together. */
const OPEN_FIGURES = 200;

const sizeOf = ({ record }) => record.value ?? record.max ?? record.min ?? -Infinity;

function figuresView() {
  const figures = shown(claims).filter(claim => claim.record.type === "figure");
  const units = new Map();
  for (const claim of figures) {
    const key = `${KINDS.indexOf(claim.record.kind)} ${claim.record.unit ?? ""}`;
    if (!units.has(key)) units.set(key, []);
    units.get(key).push(claim);
  }
  // Units that come once tell little by themselves: those of a kind share a table.
  const groups = [];
  for (const [kindIndex, kind] of KINDS.entries()) {
    const ofKind = [...units.values()].filter(list => list[0].record.kind === kind);
    const common = ofKind.filter(list => list.length > 1).sort((a, b) => b.length - a.length);
    const single = ofKind.filter(list => list.length === 1).flat();
    groups.push(...common.map(list => ({ kind, unit: list[0].record.unit, list: list.sort((a, b) => sizeOf(b) - sizeOf(a)) })));
    if (single.length) groups.push({ kind, unit: null, isMixed: true, list: single.sort(byUnit) });
  }
  let room = OPEN_FIGURES;
  return [
    element("h2", {}, many(figures.length, "figure")),
    ...groups.map(group => unitGroup(group, (room -= group.list.length) >= 0)),
  ];
}

const byUnit = (a, b) => ((a.record.unit ?? "") < (b.record.unit ?? "") ? -1 : 1);

function unitGroup({ kind, unit, isMixed, list }, isOpen) {
  const title = kind[0].toUpperCase() + kind.slice(1);
  const name = isMixed ? `${title}, units that come once` : unit ? `${title}, ${unit}` : title;
  const details = element("details", { className: "group" },
    element("summary", {}, name, " ", element("small", {}, many(list.length, "figure"))));
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    const body = element("tbody");
    const head = [["Value", ""], ["Words", ""], ["Who says it", ""], ["Article", "wide"]]
      .map(([title, className]) => element("th", { scope: "col", className }, title));
    details.append(element("table", { className: "figures" }, element("thead", {}, element("tr", {}, ...head)), body),
      ...inPortions(list, body, claim => [figureRow(claim, isMixed)]));
  };
  details.ontoggle = fill;
  if (isOpen) {
    fill();
    details.open = true;
  }
  return details;
}

function figureRow(claim, isMixed) {
  const unit = isMixed ? unitOf(claim) : claim.record.per ? `per ${claim.record.per}` : "";
  return element("tr", {},
    element("td", { className: "n value" }, `${valueOf(claim)} ${unit}`.trim()),
    element("td", {}, linkTo(claim)),
    element("td", {}, claim.record.speaker ?? ""),
    element("td", { className: "wide" }, element("small", {}, titleOf(claim.article))));
}
