// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace Tresen {

/// What customers of the invented shop write about. `{order}`, `{product}`, `{name}` and `{agent}`
/// are filled in.
struct DemoTopic {
    const char16_t *tag;
    std::span<const char16_t *const> subjects;
    std::span<const char16_t *const> openings;  ///< the customer's first message
    std::span<const char16_t *const> answers;   ///< ours
    std::span<const char16_t *const> followUps; ///< the customer again
    std::span<const char16_t *const> chats;     ///< first words on WhatsApp, Instagram and chat
};

[[nodiscard]] std::span<const DemoTopic> demoTopics();
[[nodiscard]] std::span<const char16_t *const> demoFirstNames();
[[nodiscard]] std::span<const char16_t *const> demoLastNames();
[[nodiscard]] std::span<const char16_t *const> demoChatThanks();   ///< the customer after our answer
[[nodiscard]] std::span<const char16_t *const> demoChatClosings(); ///< ours after that
[[nodiscard]] std::span<const char16_t *const> demoNotes();

struct DemoCity {
    const char16_t *name;
    const char16_t *country; ///< ISO 3166-1
};
[[nodiscard]] std::span<const DemoCity> demoCities();

struct DemoProduct {
    const char16_t *title;
    const char16_t *sku;
    int cents;
};
[[nodiscard]] std::span<const DemoProduct> demoProducts();

} // namespace Tresen
