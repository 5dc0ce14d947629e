// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

class QGridLayout;

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class Theme;

/// One thing that is known: what it is called and what it is.
struct Fact {
    QString label;
    QString value;
    QString copied {}; ///< what a button beside it puts on the clipboard; empty: no button
    bool operator==(const Fact &) const = default;
};

/// Facts below each other in two columns. Only what differs from what stands there is touched: it is told
/// again with every message.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    struct Line {
        ElidedLabel *label = nullptr;
        ElidedLabel *value = nullptr;
        FlatButton *copy = nullptr; ///< made when it is first wanted
    };
    [[nodiscard]] Line newLine();
    void setLine(int row, const Fact &fact);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    std::vector<Line> m_lines; ///< may be more than facts: those are hidden
};

} // namespace waypost::ui
