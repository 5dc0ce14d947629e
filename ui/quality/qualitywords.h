// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/feedback/figures.h"
#include "ui/kit/chips.h"

#include <QCoreApplication>

namespace waypost::ui {

/// Ratings and reviews in words.
class QualityWords {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
public:
    /// "4 of 5", "Asked, no answer yet", "Not asked: …".
    [[nodiscard]] static QString state(const feedback::Rating &rating);
    [[nodiscard]] static QString whySkipped(const QString &why);
    [[nodiscard]] static ChipTone tone(const feedback::Rating &rating);
    [[nodiscard]] static QString kind(const QString &kind); ///< of a survey
    [[nodiscard]] static QString percent(double share); ///< of 0…1: "86 %"
    /// "n = 140, 95 %: 79–91 %"
    [[nodiscard]] static QString interval(const feedback::Share &share);
    [[nodiscard]] static QString interval(const feedback::Nps &nps);
    [[nodiscard]] static QString agreement(const feedback::Agreement &agreement);
    [[nodiscard]] static QString customer(const QString &name); ///< or that he is not known
};

} // namespace waypost::ui
