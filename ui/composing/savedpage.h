// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/composing/replylibrary.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace waypost::ui {

class FlatButton;
class InlineBanner;
class Theme;

/// A page of things that a team has saved: their list, and a form for the one that is chosen. Saving goes
/// through the desk like everything; what is refused says why and keeps what was written.
class SavedPage : public QWidget {
    Q_OBJECT
public:
    void choose(const QString &id); ///< empty: a new one

protected:
    struct Words {
        QString title;
        QString add; ///< empty: there is nothing to add, only to fill
    };
    /// `kind`: of its commands: "canned", "macro", "playbook", "survey", "scorecard".
    SavedPage(const Theme &theme, sync::Desk &desk, QString kind, const Words &words, QWidget *parent);

    struct Entry {
        QString id;
        QString title;
        bool saved = true; ///< can be removed
    };
    [[nodiscard]] virtual QList<Entry> entries() const = 0; ///< in the list's order
    virtual void fill(const QString &id) = 0; ///< the form; empty: a new one
    [[nodiscard]] virtual QJsonObject written() const = 0; ///< data of its save command

    void ready(); ///< the subclass is built: reads the list
    void refill(); ///< the list again; what is being written in the form stays
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void complain(const QString &text);

    QLineEdit *addLine(const QString &label);
    QPlainTextEdit *addText(const QString &label, int lines);
    QComboBox *addChoice(const QString &label);
    /// Who may use it: me, everyone, one of the teams.
    QComboBox *addReach();
    void showReach(QComboBox &box, const QString &scope, const QString &team) const;
    static void writeReach(const QComboBox &box, QJsonObject &save);

    const Theme &m_theme;
    sync::Desk &m_desk;
    ReplyLibrary m_library;
    QFormLayout *m_form;

private:
    void save();
    void remove();

    QString m_kind;
    QString m_chosen;
    QString m_given; ///< the save command that is on its way
    bool m_read = false; ///< the library has come
    QListWidget *m_list;
    QLabel *m_none; ///< what to do while the list is empty
    InlineBanner *m_banner;
    FlatButton *m_save;
    FlatButton *m_remove;
};

} // namespace waypost::ui
