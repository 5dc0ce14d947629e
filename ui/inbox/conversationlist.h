// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/searchrequest.h"
#include "core/sync/view.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;

namespace waypost::ui {

class BulkBar;
class ConversationModel;
class ConversationRow;
class RowsView;
class SearchField;
class SearchHints;
class SearchResults;
class Selection;
struct InboxContext;
struct Pasted;

/// The column of conversations: a search field, and below it the list, or what was found while there is
/// something in the field. 318 px wide by default.
class ConversationList final : public QWidget {
    Q_OBJECT
public:
    explicit ConversationList(InboxContext &context, QWidget *parent = nullptr);
    ~ConversationList() override;

    void setCompact(bool compact); ///< two lines each in place of three
    /// View names as in sync::ListQuery. `title` is what screen readers call the list.
    void show(const QString &view, const QString &team, const QString &title);
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] const Selection &selection() const { return *m_selection; }
    [[nodiscard]] const ConversationModel &model() const { return *m_model; }

public Q_SLOTS:
    /// Marks that conversation, whether the list has it or not; emits nothing.
    void select(const QString &conversation);
    void next(); ///< j
    void previous(); ///< k
    void openCurrent(); ///< Enter
    void takeFocus();
    void startSearch(const QString &text = {}); ///< the keyboard goes into the field
    void selectOne(); ///< x: the current one joins the selection or leaves it
    void selectAll(); ///< all that has been read of this list
    void clearSelection();

Q_SIGNALS:
    void chosen(const QString &conversation); ///< shown now; j/k and clicks
    void opened(const QString &conversation); ///< Enter: the keyboard goes on to it
    void upcoming(const QList<waypost::sync::ListedConversation> &next); ///< below what was chosen
    void hitChosen(const waypost::search::SearchHit &hit); ///< of a search
    void dropped(const QString &conversation, const waypost::ui::Pasted &pasted); ///< on its row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void chooseMore(int row); ///< with Ctrl or Shift
    void tellUpcoming(int row);
    void search(const QString &text);
    void saveView(const QString &query);
    void markOpen(const QString &conversation);
    void step(int rows);
    void restoreCurrent();
    void explainEmpty(const QString &view);
    void tick(); ///< rows on screen whose promise reads differently now

    InboxContext &m_context;
    ConversationModel *m_model;
    std::unique_ptr<ConversationRow> m_painter;
    Selection *m_selection;
    BulkBar *m_bulk;
    SearchField *m_search;
    SearchHints *m_hints;
    SearchResults *m_results;
    RowsView *m_rows;
    QTimer m_minute; ///< waiting and window times move while the list is visible
    QTimer m_second; ///< promises do
    QString m_current;
    int m_place = -1; ///< where it last stood: the next one takes its place when it leaves the list
    bool m_selecting = false;
};

} // namespace waypost::ui
