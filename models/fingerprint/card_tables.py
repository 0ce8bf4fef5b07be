#!/usr/bin/env python3
"""Fills the tables of card.md from validation.json, robustness.json and chains.json, which `whorl-cli
evaluate` writes. Rows and columns are those that stand there; prose is left alone."""

import json
import pathlib

FOLDER = pathlib.Path(__file__).parent
COLUMNS = {
    "lines, matched": ("matched", "bench", "label-balanced-accuracy", 2),
    "sources, wild": ("wild", "bench", "label-balanced-accuracy", 2),
    "lineages, matched": ("matched", "bench", "decoder-balanced-accuracy", 2),
    "lineages, wild": ("wild", "bench", "decoder-balanced-accuracy", 2),
    "AUROC real / generated": ("wild", "bench", "real-vs-ai-auroc", 2),
    "the same, sources never seen": ("wild", "bench", "real-vs-ai-auroc-open", 2),
    "photographs named a generator": ("wild", "bench", "real-named-generator", 2),
    "generated named real": ("wild", "bench", "generated-named-real", 2),
    "Cllr, wild": ("wild", "bench", "cllr", 2),
}
# The table of chains compares with the whole library.
CHAINS = {
    "AUROC real / generated": ("wild", "all", "real-vs-ai-auroc", 2),
    "Cllr of that ratio": ("wild", "all", "real-vs-ai-cllr", 2),
    "the same, sources never seen": ("wild", "all", "real-vs-ai-cllr-open", 2),
    "photographs over 10 times for generated": ("wild", "all", "real-misleading-10", 3),
    "known generators over 10 times for photograph": ("wild", "all", "generated-misleading-10", 3),
    "sources never seen over 10 times for photograph": ("wild", "all", "generated-misleading-open-10", 3),
}


def figures():
    found = {}
    for name in ("validation", "robustness", "chains"):
        for f in json.loads((FOLDER / f"{name}.json").read_text())["figures"]:
            found[f["bench"], f["condition"], f["candidates"], f["figure"]] = f
    return found


def cell(figure, digits):
    if figure is None:
        return "–"
    text = f"{figure['value']:.{digits}f}"
    if isinstance(figure["low"], (int, float)):
        text += f" [{figure['low']:.{digits}f}, {figure['high']:.{digits}f}]"
    return text


def main():
    found = figures()
    lines = (FOLDER / "card.md").read_text().splitlines()
    header = []
    for at, line in enumerate(lines):
        if not line.startswith("| "):
            header = header if line.startswith("|--") else []
            continue
        cells = [c.strip() for c in line.strip("|").split("|")]
        if not header:
            header = cells
        elif header[0] == "figure" and "as-is, whole library" in header:
            bench, figure = cells[0].split(", ")
            for i, column in enumerate(header[1:-1], 1):
                condition, whole = column.split(",")[0], column.endswith("whole library")
                candidates = ("all",) if whole else ("all", "bench") if "withheld" in figure else ("bench",)
                known = [found[k] for k in ((bench, condition, c, figure) for c in candidates) if k in found]
                cells[i] = cell(known[0] if known else None, 3)
        elif header[0] == "condition" or (header[0] == "method" and cells[0] == "Whorl"):
            condition = cells[0]
            if condition == "Whorl":
                above = next(text for text in reversed(lines[:at]) if text.endswith(":"))
                condition = "equalized" if above.startswith("Equalized") else "as-is"
            rules = COLUMNS | CHAINS if "Cllr of that ratio" in header else COLUMNS
            for i, column in enumerate(header[1:], 1):
                if column in rules:
                    bench, candidates, figure, digits = rules[column]
                    cells[i] = cell(found.get((bench, condition, candidates, figure)), digits)
        else:
            continue
        if cells != header:
            lines[at] = "| " + " | ".join(cells) + " |"
    (FOLDER / "card.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
