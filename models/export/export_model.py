#!/usr/bin/env python3
"""Writes a pre-trained model in the form in which Whorl reads it.

  export_model.py unet --module MODULE:FUNCTION [--weights FILE] [--betas linear|cosine] -o unet.pt
      A U-Net that predicts the noise in an image, as TorchScript. FUNCTION() gives the torch.nn.Module; it is called
      with x [K, 3, H, W] and the timesteps [K] of a discrete schedule and gives the noise (or an object with .sample,
      as the U-Nets of diffusers do). --weights: its state_dict, read without running code.
  export_model.py autoencoder --encoder FILE --decoder FILE -o FOLDER
      A tiny autoencoder in the layout of TAESD, as two safetensors files.
  export_model.py tiny -o FOLDER
      Small models with random weights, exported by the two ways above, with an example of what goes in and comes out
      of each: to try the way, and for the test.

The last line of each is the SHA-256 by which `whorl-cli residual --model FILE --allow SHA256` takes a TorchScript file.
"""

import argparse
import hashlib
import importlib
import json
import math
import pathlib
import struct
import sys

import torch
from torch import nn


class ContinuousNoisePredictor(nn.Module):
    """forward(x_t, t): t in [0, 1] is the level of the continuous cosine schedule, x_t = cos(t pi/2) x + sin(t pi/2) e.

    The timestep with the same signal-to-noise ratio is looked up in the schedule that the network was trained with,
    between two timesteps in proportion: for a variance-preserving schedule x_t itself is the same.
    """

    def __init__(self, network: nn.Module, alphas_cumprod: torch.Tensor):
        super().__init__()
        self.network = network
        # Rising, as searchsorted wants it.
        self.register_buffer("noise", (1 - alphas_cumprod).to(torch.float32).contiguous())

    def forward(self, x: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
        wanted = torch.sin(t.to(torch.float32) * (math.pi / 2)) ** 2
        above = torch.searchsorted(self.noise, wanted.contiguous()).clamp(1, self.noise.numel() - 1)
        low, high = self.noise[above - 1], self.noise[above]
        step = (above - 1).to(torch.float32) + ((wanted - low) / (high - low)).clamp(0, 1)
        out = self.network(x, step)
        return out if isinstance(out, torch.Tensor) else out.sample


def alphas_cumprod(betas: str, steps: int) -> torch.Tensor:
    if betas == "linear":
        return torch.cumprod(1 - torch.linspace(1e-4, 0.02, steps, dtype=torch.float64), 0)
    at = torch.arange(steps + 1, dtype=torch.float64) / steps
    level = torch.cos((at + 0.008) / 1.008 * math.pi / 2) ** 2
    return torch.cumprod(1 - (1 - level[1:] / level[:-1]).clamp(max=0.999), 0)


def export_unet(network: nn.Module, betas: str, steps: int, path: pathlib.Path) -> nn.Module:
    model = ContinuousNoisePredictor(network, alphas_cumprod(betas, steps)).eval()
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    with torch.no_grad():
        traced = torch.jit.trace(model, (torch.zeros(2, 3, 64, 64), torch.full((2,), 0.15)), check_trace=False)
        # A trace that has fixed a size or a level would show here.
        x, t = torch.randn(1, 3, 96, 128), torch.tensor([0.4])
        worst = (traced(x, t) - model(x, t)).abs().max().item()
    if not worst < 1e-3:
        sys.exit(f"export_model.py: the traced network differs from the original by {worst}: it cannot be exported so")
    traced.save(str(path))
    return model


def write_safetensors(path: pathlib.Path, tensors: dict) -> None:
    header, data = {}, b""
    for name, tensor in sorted(tensors.items()):
        raw = tensor.detach().to(torch.float32).contiguous().numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def state_dict(path: str) -> dict:
    content = torch.load(path, map_location="cpu", weights_only=True)
    return content.get("state_dict", content)


def export_autoencoder(encoder: dict, decoder: dict, folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, tensors in (("encoder", encoder), ("decoder", decoder)):
        write_safetensors(folder / f"{name}.safetensors", tensors)


class TinyUNet(nn.Module):
    """Two levels, conditioned on the timestep."""

    def __init__(self):
        super().__init__()
        self.time = nn.Linear(2, 8)
        self.first = nn.Conv2d(3, 8, 3, padding=1)
        self.down = nn.Conv2d(8, 16, 3, stride=2, padding=1)
        self.up = nn.Conv2d(16, 8, 3, padding=1)
        self.last = nn.Conv2d(8, 3, 3, padding=1)

    def forward(self, x, timestep):
        angle = timestep[:, None] / 1000 * math.pi
        h = self.first(x) + self.time(torch.cat([angle.sin(), angle.cos()], 1))[:, :, None, None]
        deep = torch.nn.functional.interpolate(self.up(torch.relu(self.down(torch.relu(h)))), scale_factor=2.0)
        return self.last(torch.relu(h + deep))


class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        convolution = lambda: nn.Conv2d(channels, channels, 3, padding=1)
        self.conv = nn.Sequential(convolution(), nn.ReLU(), convolution(), nn.ReLU(), convolution())

    def forward(self, x):
        return torch.relu(self.conv(x) + x)


class Clamp(nn.Module):
    def forward(self, x):
        return torch.tanh(x / 3) * 3


def tiny_taesd(channels=8, latent=4):
    convolution = lambda a, b, **more: nn.Conv2d(a, b, 3, padding=1, **more)
    half = lambda: convolution(channels, channels, stride=2, bias=False)
    encoder = [convolution(3, channels), Block(channels)]
    for _ in range(3):
        encoder += [half(), Block(channels), Block(channels), Block(channels)]
    encoder.append(convolution(channels, latent))
    decoder = [Clamp(), convolution(latent, channels), nn.ReLU()]
    for _ in range(3):
        decoder += [Block(channels), Block(channels), Block(channels), nn.Upsample(scale_factor=2),
                    convolution(channels, channels, bias=False)]
    decoder += [Block(channels), convolution(channels, 3)]
    return nn.Sequential(*encoder).eval(), nn.Sequential(*decoder).eval()


def export_tiny(folder: pathlib.Path) -> pathlib.Path:
    torch.manual_seed(1)
    folder.mkdir(parents=True, exist_ok=True)
    unet = export_unet(TinyUNet(), "linear", 1000, folder / "unet.pt")
    encoder, decoder = tiny_taesd()
    export_autoencoder(encoder.state_dict(), decoder.state_dict(), folder / "autoencoder")
    with torch.no_grad():
        x, t = torch.rand(2, 3, 64, 96) * 2 - 1, torch.tensor([0.15, 0.6])
        again = decoder(encoder((x + 1) / 2)).clamp(0, 1) * 2 - 1
        write_safetensors(folder / "example.safetensors", {"x": x, "t": t, "noise": unet(x, t), "again": again})
    return folder / "unet.pt"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    unet = commands.add_parser("unet")
    unet.add_argument("--module", required=True)
    unet.add_argument("--weights")
    unet.add_argument("--betas", choices=("linear", "cosine"), default="linear")
    unet.add_argument("--steps", type=int, default=1000)
    autoencoder = commands.add_parser("autoencoder")
    autoencoder.add_argument("--encoder", required=True)
    autoencoder.add_argument("--decoder", required=True)
    tiny = commands.add_parser("tiny")
    for command in (unet, autoencoder, tiny):
        command.add_argument("-o", "--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    if arguments.command == "unet":
        sys.path.insert(0, ".")
        module, function = arguments.module.split(":")
        network = getattr(importlib.import_module(module), function)()
        if arguments.weights:
            network.load_state_dict(state_dict(arguments.weights))
        export_unet(network, arguments.betas, arguments.steps, arguments.output)
        print(hashlib.sha256(arguments.output.read_bytes()).hexdigest())
    elif arguments.command == "autoencoder":
        export_autoencoder(state_dict(arguments.encoder), state_dict(arguments.decoder), arguments.output)
    else:
        print(hashlib.sha256(export_tiny(arguments.output).read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
