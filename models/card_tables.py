#!/usr/bin/env python3
"""Fills the tables of fingerprint/card.md and counterfactual/card.md from the JSON files beside them, which
`whorl-cli evaluate` and `train alterations` write. Rows and columns are those that stand there; prose is left
alone, and so are figures that a file does not have, such as those of counterfactuals where none were made."""

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
# Rows of the causal checks, by how they begin; figures of one cell stand beside each other.
CAUSAL = {
    "do(trace)": ["do-trace-moved"],
    "do(z_trace": ["do-z-trace-moved"],
    "do(content, style, processing)": ["do-rest-kept"],
    "do(processing)": [("do-processing-kept", c) for c in ("jpeg-95", "equalized", "resize-0.75", "resize-1.5")],
    "linear probe of the source": [f"probe-source-from-{z}" for z in ("trace", "content", "style", "processing")],
    "linear probe of the prompt": [f"probe-content-from-{z}" for z in ("trace", "content", "style", "processing")],
    "linear probe of the processing": [
        f"probe-processing-from-{z}" for z in ("trace", "content", "style", "processing")
    ],
    "TAESD against TAEF1": ["pair-distance", "pair-cosine", "pair-mse"],
}


def figures(file):
    return json.loads((FOLDER / file).read_text())["figures"]


def cell(figure, digits):
    if figure is None:
        return "–"
    text = f"{figure['value']:.{digits}f}"
    if isinstance(figure["low"], (int, float)):
        text += f" [{figure['low']:.{digits}f}, {figure['high']:.{digits}f}]"
    return text


def fill(card, row):
    """row(header, cells, lines above) gives the cells of a row, or None where they stay."""
    lines = (FOLDER / card).read_text().splitlines()
    header = []
    for at, line in enumerate(lines):
        if not line.startswith("| "):
            header = header if line.startswith("|--") else []
            continue
        cells = [c.strip() for c in line.strip("|").split("|")]
        if not header:
            header = cells
        elif (new := row(header, list(cells), lines[:at])) is not None:
            lines[at] = "| " + " | ".join(new) + " |"
    (FOLDER / card).write_text("\n".join(lines) + "\n")


def fingerprint_row():
    found = {}
    for name in ("validation", "robustness", "chains"):
        for f in figures(f"fingerprint/{name}.json"):
            found[f["bench"], f["condition"], f["candidates"], f["figure"]] = f

    def row(header, cells, above):
        if header[0] == "figure" and "as-is, whole library" in header:
            bench, figure = cells[0].split(", ")
            for i, column in enumerate(header[1:-1], 1):
                condition, whole = column.split(",")[0], column.endswith("whole library")
                candidates = ("all",) if whole else ("all", "bench") if "withheld" in figure else ("bench",)
                known = [found[k] for k in ((bench, condition, c, figure) for c in candidates) if k in found]
                cells[i] = cell(known[0] if known else None, 3)
            return cells
        if header[0] != "condition" and (header[0] != "method" or cells[0] != "Whorl"):
            return None
        condition = cells[0]
        if condition == "Whorl":
            title = next(text for text in reversed(above) if text.endswith(":"))
            condition = "equalized" if title.startswith("Equalized") else "as-is"
        rules = COLUMNS | CHAINS if "Cllr of that ratio" in header else COLUMNS
        for i, column in enumerate(header[1:], 1):
            if column in rules:
                bench, candidates, figure, digits = rules[column]
                cells[i] = cell(found.get((bench, condition, candidates, figure)), digits)
        return cells

    return row


def counterfactual_row():
    alteration = {(f.get("kind"), f["condition"], f["figure"]): f for f in figures("counterfactual/alteration.json")}
    trials, causal = {}, {}
    for f in figures("counterfactual/causal.json"):
        if "method" in f:
            trials[f["bench"], f["method"], f["target"], f["figure"]] = f
        else:
            causal[f["figure"]] = causal[f["figure"], f["condition"]] = f

    def counted(figure):
        return f"{cell(figure, 2)} (n {figure['images']})" if figure else "–"

    def value(figure, digits=2):
        return f"{figure['value']:.{digits}f}" if figure else "–"

    def row(header, cells, above):
        if header[0] == "method" and "AUROC, as made" in header:
            for at, condition in ((1, "as-is"), (4, "equalized")):
                alone, all_known = (
                    alteration[cells[0], condition, name] for name in ("alteration-auroc-unseen", "alteration-auroc")
                )
                cells[at : at + 3] = cell(alone, 2), cell(all_known, 2), f"{all_known['warned']:.2f}"
            return cells
        if header[0] == "half, target" and trials and not cells[0].startswith("**"):
            bench, target = cells[0].split(", ")
            title = next(text for text in reversed(above) if text.startswith("| **"))
            key = bench, title.split("**")[1], "source" if target == "other source" else target
            of = {name: trials.get((*key, name)) for name in {k[3] for k in trials}}
            cells[1:4] = (counted(of[f"{judge}-not-named"]) for judge in ("engine", "spectra", "cnn"))
            cells[4] = counted(of["engine-moved"])
            both = [value(of[f"{judge}-moved"]) for judge in ("spectra", "cnn")]
            cells[5] = "–" if target == "unknown" else " / ".join(both)
            cells[6] = f"{value(of['psnr'], 1)} dB, {value(of['ssim'], 3)}"
            return cells
        for start, names in CAUSAL.items():
            if header[0].startswith("causal check") and cells[0].startswith(start) and names[0] in causal:
                cells[1] = " / ".join(cell(causal[name], 2) for name in names)
                return cells
        return None

    return row


if __name__ == "__main__":
    fill("fingerprint/card.md", fingerprint_row())
    fill("counterfactual/card.md", counterfactual_row())
