// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <QSettings>

#include <memory>
#include <vector>

namespace waypost::ui {

class CommandSet;
class InboxScreen;
class Keymap;
struct InboxContext;

/// One conversation, or one view with its list, in a window of its own. Same program, same desk; the
/// conversation in it is looked at and written in like any other, with its own presence and lease.
class PopOut final : public QMainWindow {
    Q_OBJECT
public:
    struct Place {
        QString view {}; ///< empty: one conversation alone
        QString team {};
        QString title {}; ///< of the view
        QString conversation {};
        QByteArray geometry {};
    };
    /// `main`: the first window's commands, for what concerns the whole program.
    PopOut(InboxContext &context, QSettings &settings, const Keymap &keymap, CommandSet &main,
           const Place &place);

    [[nodiscard]] Place place() const;
    [[nodiscard]] InboxScreen &inbox() { return *m_inbox; }
    [[nodiscard]] CommandSet &commands() { return *m_commands; }

Q_SIGNALS:
    void placeChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void showTitle();

    InboxContext &m_context;
    Place m_place;
    CommandSet *m_commands;
    InboxScreen *m_inbox;
};

/// All windows besides the first: opens them, knows where they are, brings them back after a restart.
class PopOuts final : public QObject {
    Q_OBJECT
public:
    PopOuts(InboxContext &context, QSettings &settings, const Keymap &keymap, CommandSet &main,
            QObject *parent = nullptr);
    ~PopOuts() override;

    void openConversation(const QString &id); ///< the window that has it already comes forward
    void openView(const QString &view, const QString &team, const QString &title);
    [[nodiscard]] QList<PopOut *> windows() const;
    /// As kept() gave it; what is unreadable in it is left out.
    void restore(const QByteArray &kept);
    [[nodiscard]] QByteArray kept() const;
    /// A conversation has been left in another window: whoever still shows it says so again.
    void tellLooking();

Q_SIGNALS:
    void changed(); ///< kept() is another
    void opened(waypost::ui::PopOut *window);

private:
    void open(const PopOut::Place &place);

    InboxContext &m_context;
    QSettings &m_settings;
    const Keymap &m_keymap;
    CommandSet &m_main;
    std::vector<std::unique_ptr<PopOut>> m_windows;
    std::vector<std::unique_ptr<PopOut>> m_closed;
};

} // namespace waypost::ui
