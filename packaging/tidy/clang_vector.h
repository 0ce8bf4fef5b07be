// Read first by clang-tidy: clang rejects LibTorch 1.13 with the std::vector of C++20 in libstdc++ 12, whose
// constexpr members are instantiated while c10::IValue is incomplete. Here they are not constexpr; GCC never
// reads this file.
#pragma once
#include <string>
#pragma push_macro("_GLIBCXX20_CONSTEXPR")
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 fill_bits // was declared constexpr by <string>
#include <vector>
#undef __fill_a1
#pragma pop_macro("_GLIBCXX20_CONSTEXPR")
