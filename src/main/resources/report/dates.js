// When: the dates by the first day that they allow, each as a bar from there to the last.

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** So many dates of a year deserve a group of their own, and so many years may have one. */
const FULL_YEAR = 4;
const FULL_YEARS = 24;

/** Groups that are open from the start hold no more dates than this together. */
const OPEN_DATES = 150;

function datesView() {
  const dates = shown(claims).filter(claim => claim.record.type === "date");
  const resolved = dates.filter(claim => claim.record.earliest).sort(byDay);
  const open = dates.filter(claim => !claim.record.earliest);
  const groups = groupsOf(resolved);
  if (open.length) groups.push({ title: "Without a day of their own", short: "no day", list: open, ticks: [], scale: null });
  return [
    element("h2", {}, many(dates.length, "date")),
    ...(groups.length ? [overview(groups)] : []),
    ...groups.map(yearGroup),
  ];
}

const days = new Map();

/** Days since 1970 of an ISO day, which may lie before Christ; worked out once, as most days come often. */
function dayOf(iso) {
  let day = days.get(iso);
  if (day === undefined) {
    const [, year, month, date] = /^([-+]?\d+)-(\d\d)-(\d\d)$/.exec(iso);
    days.set(iso, (day = daysTo(Number(year), month - 1, Number(date))));
  }
  return day;
}

function daysTo(year, month = 0, day = 1) {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}

/** 2031; 44 BC for -43. */
const yearText = year => (year > 0 ? String(year) : `${1 - year} BC`);

/** By the first day, then the shorter first. */
const byDay = (a, b) => dayOf(a.record.earliest) - dayOf(b.record.earliest) || dayOf(a.record.latest) - dayOf(b.record.latest);
const yearOf = iso => Number(/^[-+]?\d+/.exec(iso)[0]);

/**
 * Dates by year. Years with few dates, and all but the latest ones, share a group with their neighbours; dates that
 * are longer than a year have one of their own.
 */
function groupsOf(dates) {
  const isLong = ({ record }) => dayOf(record.latest) - dayOf(record.earliest) > 366;
  const byYear = new Map();
  for (const claim of dates.filter(claim => !isLong(claim))) {
    const year = yearOf(claim.record.earliest);
    if (!byYear.has(year)) byYear.set(year, []);
    byYear.get(year).push(claim);
  }
  const full = new Set([...byYear].filter(([, list]) => list.length >= FULL_YEAR).map(([year]) => year).slice(-FULL_YEARS));
  const groups = [];
  for (const [year, list] of byYear) {
    const last = groups.at(-1);
    const isFull = full.has(year);
    if (isFull || !last || last.isFull) groups.push({ first: year, last: year, isFull, list });
    else Object.assign(last, { last: year, list: last.list.concat(list) });
  }
  return [...groups.map(yearScale), ...longGroup(dates.filter(isLong))];
}

function yearScale({ first, last, list }) {
  const from = daysTo(first);
  const isYear = first === last;
  const length = isYear ? 366 : Math.max(...list.map(claim => dayOf(claim.record.latest))) + 1 - from;
  return { title: isYear ? yearText(first) : `${yearText(first)}–${yearText(last)}`, ticks: isYear ? MONTHS : [yearText(first), yearText(last)], isYear, list, scale: { from, length } };
}

function longGroup(list) {
  if (!list.length) return [];
  const from = dayOf(list[0].record.earliest);
  const last = list.reduce((latest, { record }) => (dayOf(record.latest) > dayOf(latest) ? record.latest : latest), list[0].record.latest);
  const ticks = [list[0].record.earliest, last].map(day => yearText(yearOf(day)));
  return [{ title: "Longer than a year", short: "longer", ticks, list, scale: { from, length: dayOf(last) + 1 - from } }];
}

function overview(groups) {
  const most = Math.max(...groups.map(group => group.list.length));
  const labels = Math.ceil(groups.length / 10);
  return element("ol", { className: "years", "aria-label": "Dates by year" }, ...groups.map((group, index) => {
    const bar = element("span");
    bar.style.setProperty("--share", group.list.length / most);
    const button = element("button", { type: "button", "aria-label": `${group.title}: ${many(group.list.length, "date")}`, title: `${group.title}: ${group.list.length}` },
      bar, element("small", { "aria-hidden": "true" }, group.short ?? group.title));
    button.onclick = () => {
      const details = $$("#tables .group")[index];
      details.open = true;
      $("summary", details).focus();
      details.scrollIntoView({ block: "start" });
    };
    return element("li", { className: index % labels ? "quiet" : "" }, button);
  }));
}

function yearGroup(group, index, groups) {
  const before = groups.slice(0, index + 1).reduce((sum, { list }) => sum + list.length, 0);
  const details = element("details", { className: "group" },
    element("summary", {}, `${group.title} `, element("small", {}, many(group.list.length, "date"))));
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    const list = element("ol");
    const ticks = element("div", { className: "ticks", "aria-hidden": "true" }, ...group.ticks.map(tick => element("span", {}, tick)));
    details.append(element("div", { className: "axis" }, ticks), list, ...inPortions(group.list, list, claim => [dated(claim, group)]));
  };
  details.ontoggle = fill;
  if (before <= OPEN_DATES) {
    fill();
    details.open = true;
  }
  return details;
}

function dated(claim, { scale, isYear }) {
  const { record } = claim;
  const row = element("li", { className: "dated" },
    element("div", {}, linkTo(claim), " ", element("small", {}, `${record.value ?? "not resolved"}, ${shorten(titleOf(claim.article), 60)}`)));
  if (scale) {
    const bar = element("i");
    const from = dayOf(record.earliest);
    bar.style.setProperty("--from", (from - scale.from) / scale.length);
    bar.style.setProperty("--length", Math.min(dayOf(record.latest) + 1 - from, scale.from + scale.length - from) / scale.length);
    row.append(element("div", { className: isYear ? "lane" : "lane plain", "aria-hidden": "true" }, bar));
  }
  return row;
}
