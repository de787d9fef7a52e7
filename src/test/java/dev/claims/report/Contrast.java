package dev.claims.report;

/** The contrast of text with what lies behind it, by the formula of WCAG 2. */
final class Contrast {

    /** Gives the visible texts that reach less than 4.5:1, with their contrast. */
    static final String SCRIPT = """
            const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => {
              const [R, G, B] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * R + 0.7152 * G + 0.0722 * B;
            };
            const behind = part => {
              for (; part; part = part.parentElement) {
                const colour = rgb(getComputedStyle(part).backgroundColor);
                if (colour[3] !== 0) return colour;
              }
              return [255, 255, 255];
            };
            const faint = new Set();
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const part = walk.currentNode.parentElement;
              if (!walk.currentNode.data.trim() || !part.getClientRects().length || getComputedStyle(part).visibility === 'hidden') continue;
              const [a, b] = [light(rgb(getComputedStyle(part).color)), light(behind(part))];
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < 4.5) faint.add(part.outerHTML.slice(0, 100) + ' ' + contrast.toFixed(2));
            }
            return [...faint].slice(0, 5);""";

    private Contrast() {}
}
