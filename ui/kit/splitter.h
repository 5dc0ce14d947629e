// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSplitter>

class QSettings;

namespace waypost::ui {

/// A splitter with a hairline that can be dragged and remembers where it was left. Its handles can be moved
/// with the arrow keys once focused.
class Splitter final : public QSplitter {
public:
    /// `key` names it in `settings`, which must outlive it.
    Splitter(Qt::Orientation orientation, QSettings &settings, const QString &key, QWidget *parent = nullptr);
    /// Call when all panes are in: `sizes` unless it remembers others.
    void restore(const QList<int> &sizes);

protected:
    QSplitterHandle *createHandle() override;

private:
    QSettings &m_settings;
    QString m_key;
};

} // namespace waypost::ui
