// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/screens/stage.h"

/// How the stage's window is brought to what stands in front of it: State::show for the table in states.cpp.
namespace waypost::screens {

[[nodiscard]] QWidget *emoji(Stage &stage);
[[nodiscard]] QWidget *buttonsForm(Stage &stage);
[[nodiscard]] QWidget *listForm(Stage &stage);
[[nodiscard]] QWidget *placeForm(Stage &stage);
[[nodiscard]] QWidget *ownWindow(Stage &stage);
[[nodiscard]] QWidget *offline(Stage &stage);
[[nodiscard]] QWidget *locked(Stage &stage);
[[nodiscard]] QWidget *unlocking(Stage &stage);
[[nodiscard]] QWidget *importing(Stage &stage);
[[nodiscard]] QWidget *printing(Stage &stage);
[[nodiscard]] QWidget *board(Stage &stage);
[[nodiscard]] QWidget *quality(Stage &stage);

/// A week of answers to a survey, and the survey.
void addRatings(QList<demo::StoredRow> &rows);

/// A dialog of that kind, once it is there.
template <class Dialog> [[nodiscard]] QWidget *shown(Stage &stage)
{
    Dialog *dialog = nullptr;
    Stage::wait("a dialog", [&] {
        for (Dialog *each : stage.window().findChildren<Dialog *>())
            dialog = each->isVisible() ? each : dialog;
        return dialog != nullptr;
    });
    stage.settle();
    return dialog;
}

} // namespace waypost::screens
