#pragma once

#include "core/analysis/engine.h"

#include <filesystem>
#include <string>

namespace whorl {

class ReconstructionModel;

/// Reconstruction, residual and spectra of the whole picture, part by part; see ResidualLayers.
ResidualLayers residualLayers(const ReconstructionModel& model, const Image& image,
                              const std::stop_token& stop = {}, const ProgressCallback& progress = {});

/// The same by a pre-trained model of the user (models/export): a folder with encoder.safetensors and
/// decoder.safetensors, or a TorchScript U-Net, which is code and runs only if its SHA-256 is allowedSha256.
/// Throws Error.
ResidualLayers residualByModel(const std::filesystem::path& model, const std::string& allowedSha256,
                               const Image& image, const std::stop_token& stop = {},
                               const ProgressCallback& progress = {});

/// Takes one more image into a mean: its middle, at most 512 x 512. Throws Cancelled, and Error for an image
/// under 128 a side.
void addToMean(MeanResidual& mean, const ReconstructionModel& model, const Image& image,
               const std::stop_token& stop = {});

} // namespace whorl
