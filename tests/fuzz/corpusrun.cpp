// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a libFuzzer entry without libFuzzer: every seed as it is, cut at many places, and with
// single bytes changed. Deterministic, a few seconds; the long runs use the preset "fuzz".
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

using Bytes = std::vector<uint8_t>;

void runVariants(const Bytes &seed, std::mt19937 &random)
{
    LLVMFuzzerTestOneInput(seed.data(), seed.size());
    if (seed.empty())
        return;
    constexpr const char *spice = "(){}[]\"\\\r\n *+%<>0179\x00\xff=;:";
    for (int round = 0; round < 150; ++round) {
        Bytes variant(seed.begin(), seed.begin() + long(1 + random() % seed.size()));
        const unsigned changes = random() % 4;
        for (unsigned i = 0; i < changes; ++i)
            variant[random() % variant.size()] = uint8_t(spice[random() % 26]);
        LLVMFuzzerTestOneInput(variant.data(), variant.size());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::mt19937 random(20417);
    int seeds = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        runVariants(Bytes(std::istreambuf_iterator<char>(file), {}), random);
        ++seeds;
    }
    std::printf("%d seeds\n", seeds);
    return seeds > 0 ? 0 : 1;
}
