// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/sla.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waypost::ui {

class ChipLabel;
class ElidedLabel;
class ProgressLine;
class SectionTitle;
struct InboxContext;

/// "Next reply · 6 min left" as a chip: the promise of a conversation that is due first. Ticks once a second,
/// and only while it can be seen.
class PromiseClock final : public QWidget {
    Q_OBJECT
public:
    explicit PromiseClock(InboxContext &context, QWidget *parent = nullptr);
    void setSession(const std::optional<sla::Session> &session);
    void setShort(bool isShort); ///< "6 min left" alone
    [[nodiscard]] QString text() const; ///< empty: nothing is owed, and it takes no room

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    InboxContext &m_context;
    ChipLabel *m_chip;
    QTimer m_second;
    std::optional<sla::Session> m_session;
    bool m_short = false;
};

/// All promises of a session with what is left of each, and what became of those that are over. Ticks as
/// above.
class PromiseList final : public QWidget {
    Q_OBJECT
public:
    explicit PromiseList(InboxContext &context, QWidget *parent = nullptr);
    void setSession(const std::optional<sla::Session> &session); ///< hidden where nothing is promised

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Line {
        QWidget *row;
        ElidedLabel *name;
        ElidedLabel *left;
        ProgressLine *used;
    };
    void tick();
    [[nodiscard]] Line &line(qsizetype number); ///< makes it the first time

    InboxContext &m_context;
    SectionTitle *m_title;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QTimer m_second;
    std::optional<sla::Session> m_session;
};

} // namespace waypost::ui
