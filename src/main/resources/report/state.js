// What the reader asked for, kept in the address after the #: it survives a reload and can be sent to somebody.

const VIEWS = ["articles", "speakers", "dates", "figures"];
const TEXT_FILTERS = ["words", "speaker", "source"];

const state = readState();

function readState() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const types = asked.has("type") ? asked.get("type").split(",") : TYPES;
  const view = asked.get("view");
  return {
    view: VIEWS.includes(view) ? view : VIEWS[0],
    types: new Set(TYPES.filter(type => types.includes(type))),
    words: asked.get("words") ?? "",
    speaker: asked.get("speaker") ?? "",
    source: asked.get("source") ?? "",
    at: asked.get("at") ?? "",
  };
}

/** The address of the state with some of it changed; what is as at the start is left out. */
function addressOf(changes = {}) {
  const next = { ...state, ...changes };
  const said = new URLSearchParams();
  if (next.view !== VIEWS[0]) said.set("view", next.view);
  if (next.types.size < TYPES.length) said.set("type", [...next.types].join(","));
  for (const name of TEXT_FILTERS) if (next[name]) said.set(name, next[name]);
  if (next.at) said.set("at", next.at);
  return "#" + said;
}

/** Changes the state; as a step that the Back button takes back, if asked. */
function change(changes, isStep = false) {
  const address = addressOf(changes);
  Object.assign(state, changes);
  if (address === (location.hash || "#")) return;
  history[isStep ? "pushState" : "replaceState"](null, "", address);
}
