// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/rowpainter.h"

#include <QWidget>

#include <memory>

namespace waypost::ui {

class RowsView;
class SearchRow;
struct InboxContext;

/// One line of the results: a group's name, a hit, or how the search goes.
struct SearchLine {
    enum class Kind { Heading, Hit, Status };
    Kind kind = Kind::Hit;
    QString text {}; ///< of a heading or status
    search::SearchHit hit {};
};

/// What a search has found: contacts, messages, notes, each newest first, page by page; first what this
/// computer holds, then what only the relay has. The keyboard stays in the search field and moves along here.
class SearchResults final : public QWidget {
    Q_OBJECT
public:
    explicit SearchResults(InboxContext &context, QWidget *parent = nullptr);
    ~SearchResults() override;

    void search(const QString &text); ///< the last one ends
    void clear();
    void moveCurrent(int rows);
    void openCurrent();
    [[nodiscard]] const QList<SearchLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void chosen(const waypost::search::SearchHit &hit);
    void answered(); ///< what was found stands in lines(); comes again with the relay's answer

private:
    void ask(const search::SearchRequest &request);
    void take(const Result<search::SearchPage> &page, bool last);
    void show();
    void readOn(int lastVisible);
    [[nodiscard]] QString status() const;
    void choose(int row);

    InboxContext &m_context;
    std::unique_ptr<SearchRow> m_painter;
    RowsView *m_rows;
    QString m_text;
    QList<search::SearchHit> m_before; ///< hits of the pages before this one
    search::SearchPage m_page;
    QList<SearchLine> m_lines;
    QString m_problem; ///< why the relay did not answer
    quint64 m_asked = 0;
    bool m_waiting = false; ///< the first answer is not there yet
    bool m_relayWaits = false; ///< the second one is not
};

} // namespace waypost::ui
