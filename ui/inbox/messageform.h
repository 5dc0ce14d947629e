// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace waypost::ui {

class BubblePreview;
class ElidedLabel;
class FlatButton;
struct InboxContext;

/// One field with what is left of its limit beside it. One line, or a few.
class CountedField final : public QWidget {
    Q_OBJECT
public:
    CountedField(InboxContext &context, const QString &name, int limit, bool lines, QWidget *parent);
    [[nodiscard]] QString text() const; ///< trimmed
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void count();

    int m_limit;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    ElidedLabel *m_left;
};

/// A message that is put together from fields: they stand at the leading side, the bubble as the customer
/// will see it at the trailing one. Cannot be sent while the provider would refuse it, and says why.
class MessageForm : public QDialog {
    Q_OBJECT
public:
    MessageForm(InboxContext &context, const QString &title, QWidget *parent);
    [[nodiscard]] virtual conversations::Content content() const = 0;
    [[nodiscard]] QString whyNot() const; ///< in plain words; empty: it can be sent

Q_SIGNALS:
    void composed(const waypost::conversations::Content &content);

protected:
    [[nodiscard]] InboxContext &context() { return m_context; }
    [[nodiscard]] QFormLayout &fields() { return *m_fields; }
    CountedField *addField(const QString &name, int limit, bool lines = false);
    CountedField *makeField(const QString &name, int limit); ///< to be laid out by the caller
    void follow(); ///< something has changed; also once when all fields are there

private:
    InboxContext &m_context;
    QFormLayout *m_fields;
    BubblePreview *m_preview;
    ElidedLabel *m_why;
    FlatButton *m_send;
};

} // namespace waypost::ui
