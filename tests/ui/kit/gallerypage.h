// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/kit/galleryrows.h"

#include <QSettings>
#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

/// One of everything in the kit, side by side.
class GalleryPage final : public QWidget {
public:
    GalleryPage(Theme &theme, const QString &settingsFile);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTimeline();
    [[nodiscard]] QWidget *makeWidgets();
    void addButtons(QVBoxLayout &column);
    void addFacts(QVBoxLayout &column);
    void addIcons(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);

    Theme &m_theme;
    QSettings m_settings;
    SampleList m_list;
    SampleTimeline m_timeline;
};

} // namespace waypost::ui
