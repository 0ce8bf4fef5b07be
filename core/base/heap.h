#pragma once

namespace whorl {

/// From here on the process keeps the memory of freed tensors for the next ones. glibc gives it back to the
/// system, which clears every page before it is used again: in training that took longer than the
/// convolutions, and a quarter of the time of a picture of 4096 pixels.
void keepFreedMemory();

/// Gives kept memory back to the system.
void returnFreedMemory();

} // namespace whorl
