// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/segments.h"

#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

struct InboxContext;

/// What one looks at: everybody, standing questions, saved segments with live counts, likely duplicates;
/// below them import and export.
class SegmentsColumn final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentsColumn(InboxContext &context, QWidget *parent = nullptr);
    void readAgain();
    void choose(const QString &id); ///< "all", "duplicates", "new", "blocked" or a segment's

Q_SIGNALS:
    void chosen(const QString &id, const QString &title, const QString &filter);
    void importWanted();
    void exportWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;
    struct Line {
        QString id;
        QString title;
        QString filter;
        int count = 0;
        bool own = false; ///< may be removed
    };
    struct Counted {
        QList<Line> segments;
        QList<int> counts; ///< of the standing ones
        int duplicates = 0;
    };
    [[nodiscard]] QList<Line> standing() const;
    void fill(const Counted &counted);
    void addLine(const Line &line, bool removable);
    void showMenu(const Line &line, const QPoint &at);

    InboxContext &m_context;
    QList<Line> m_lines;
    QWidget *m_list;
    QVBoxLayout *m_entries;
    QString m_current = QStringLiteral("all");
    int m_asked = 0;
};

} // namespace waypost::ui
