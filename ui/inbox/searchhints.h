// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/grammar.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace waypost::ui {

class FlatButton;
struct InboxContext;

/// What helps with the words of a search: operators and values offered while one types (Down, Enter), and a
/// line below the field with what was not understood and a way to keep the search as a view.
class SearchHints final : public QWidget {
    Q_OBJECT
public:
    SearchHints(InboxContext &context, QLineEdit *field, QWidget *parent = nullptr);

    /// The word at the cursor: what it is and what could stand there.
    struct Completion {
        int begin = 0;
        int length = 0;
        QStringList choices; ///< whole words to put there
        bool operator==(const Completion &) const = default;
    };
    /// `names`: of agents, teams and numbers, by operator.
    [[nodiscard]] static Completion completionAt(const QString &text, int cursor,
                                                 const QHash<QString, QStringList> &names);
    [[nodiscard]] static QString sentenceOf(const search::ParseNote &note); ///< translated
    [[nodiscard]] bool isOffering() const; ///< the choices are open

Q_SIGNALS:
    void saveWanted(const QString &query); ///< canonical text

private:
    void follow(const QString &text);
    void offer();
    void take(const QString &choice);
    [[nodiscard]] QHash<QString, QStringList> names() const;

    InboxContext &m_context;
    QLineEdit *m_field;
    QLabel *m_note;
    FlatButton *m_save;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    Completion m_completion;
    QString m_query;
};

} // namespace waypost::ui
