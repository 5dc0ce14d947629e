// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QWidget>

#include <memory>

namespace waypost::ui {

class FlatButton;
class InlineBanner;
class Jump;
class RowsView;
class TimelineModel;
class TimelineRows;
struct InboxContext;

/// What was said in a conversation, oldest above. Sticks to the end while one reads there; elsewhere new
/// things announce themselves without moving anything.
class Timeline final : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(InboxContext &context, QWidget *parent = nullptr);
    ~Timeline() override;

    void open(const QString &conversation);
    void splitOffCurrent(); ///< the message with the keyboard, and all after it, become another conversation
    void preload(const QStringList &conversations); ///< that are likely to be opened next
    void setCustomer(const QString &name); ///< in quotes and for screen readers
    [[nodiscard]] const TimelineModel &model() const { return *m_model; }
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] QString firstShown() const; ///< the topmost entry on screen; empty: none
    void scrollToEnd();
    void reveal(const QString &entry); ///< a message or note, however old; shown by itself for a moment

Q_SIGNALS:
    void replyWanted(const waypost::sync::TimelineEntry &entry);
    void editWanted(const waypost::sync::TimelineEntry &entry); ///< a refused one, back into the editor
    void scheduleWanted(const waypost::sync::TimelineEntry &entry); ///< another time for a scheduled one
    void staleWanted(const waypost::sync::TimelineEntry &entry); ///< refused because a colleague was faster
    void seen(); ///< the end is on screen
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(int row, const QString &action, const QRect &rect);
    void takeBack(const sync::TimelineEntry &entry);
    void retry(const sync::TimelineEntry &entry);
    void dismiss(const sync::TimelineEntry &entry);
    void openMedia(const conversations::MediaContent &file);
    void actOnFile(const conversations::MediaContent &file, const QString &action, const QRect &rect);
    void saveMedia(const QString &media, const QString &name);
    void showPicture(const QString &path);
    void showMenu(int row, const QPoint &globalPos);
    void splitOff(const QString &message);
    void react(const QString &message, const QString &emoji);
    void copy(int row);
    void askToOpen(const QString &address);
    void showDetails(const sync::TimelineEntry &entry);
    void showWords(const QString &words); ///< in a window of their own: as many as there are
    void showSource(const QString &title, const QByteArray &json);
    void placeButton();
    void tellSeen();

    InboxContext &m_context;
    TimelineModel *m_model;
    std::unique_ptr<TimelineRows> m_painter;
    RowsView *m_rows;
    FlatButton *m_toEnd;
    Jump *m_jump;
    InlineBanner *m_older;
};

} // namespace waypost::ui
