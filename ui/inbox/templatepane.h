// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/sync/desk.h"
#include "core/templates/templates.h"

#include <QWidget>

#include <memory>
#include <optional>

class QFormLayout;
class QLineEdit;

namespace waypost::ui {

class RowsView;
class SearchField;
struct InboxContext;

/// Choose an approved template, fill its placeholders, see what the customer will see.
class TemplatePane final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePane(InboxContext &context, QWidget *parent = nullptr);
    ~TemplatePane() override;

    void setChannel(const QString &channel); ///< reads its templates
    void setCustomerName(const QString &name); ///< offered for the first placeholder
    void choose(int row);
    void chooseTemplate(const QString &id); ///< if this channel has it
    void clear(); ///< nothing chosen, nothing filled in
    [[nodiscard]] int count() const;
    /// Ready to send; nothing while a placeholder is empty.
    [[nodiscard]] std::optional<conversations::TemplateContent> content() const;
    [[nodiscard]] QString hint() const; ///< what is missing, in plain words

    /// The words of a template with its placeholders filled, and the parameters as the provider takes them.
    /// `values`: placeholder → text, header's and body's alike.
    [[nodiscard]] static conversations::TemplateContent filledIn(const templates::MessageTemplate &which,
                                                                 const QHash<QString, QString> &values);

Q_SIGNALS:
    void changed();

private:
    class Rows;
    class Preview;
    void readAgain();
    void search(const QString &text);
    void makeForm();
    void fillPreview();
    [[nodiscard]] QHash<QString, QString> values() const;

    InboxContext &m_context;
    QString m_channel;
    QString m_customer;
    QList<templates::MessageTemplate> m_all;
    QList<templates::MessageTemplate> m_shown;
    std::optional<templates::MessageTemplate> m_chosen;
    std::unique_ptr<Rows> m_painter;
    SearchField *m_search;
    RowsView *m_rows;
    QWidget *m_form;
    QFormLayout *m_fields;
    QList<QLineEdit *> m_edits; ///< in the order of placeholders
    Preview *m_preview;
};

} // namespace waypost::ui
