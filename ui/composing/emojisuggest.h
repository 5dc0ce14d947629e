// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>

class QListWidget;
class QPlainTextEdit;

namespace waypost::ui {

class EmojiBook;

/// While one types ":smi" in an editor, the emoji of that name, in a small list below the cursor. Up and Down
/// move, Enter and Tab take, Escape closes it; nothing is replaced by itself.
class EmojiSuggest final : public QObject {
    Q_OBJECT
public:
    EmojiSuggest(EmojiBook &book, QPlainTextEdit &edit);
    ~EmojiSuggest() override;

    /// What is being named at the end of `text`: "smi" of "well :smi". At least two letters, the colon at a
    /// word's edge. Empty: nothing.
    [[nodiscard]] static QString nameAtEnd(const QString &text);
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void open(const QStringList &emoji);
    void take();
    void close();

    EmojiBook &m_book;
    QPlainTextEdit &m_edit;
    QListWidget *m_list;
    QString m_name; ///< being typed
    QString m_refused; ///< closed by Escape: stays so while it is the same
};

} // namespace waypost::ui
