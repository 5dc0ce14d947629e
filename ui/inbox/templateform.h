// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/templates/blanks.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace waypost::ui {

class Attachments;
class FlatButton;
struct InboxContext;

/// A field for each blank of a template: words in lines, the file on top as an attachment like any other.
class TemplateForm final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateForm(InboxContext &context, QWidget *parent = nullptr);

    void setChannel(const QString &channel); ///< whose files these will be
    void setCustomerName(const QString &name) { m_customer = name; } ///< offered for the first field
    void show(const QList<templates::Blank> &blanks);
    [[nodiscard]] templates::Filling filling() const;
    /// What is still to be filled in or is not ready, with its place; empty: nothing.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] Attachments &file() { return *m_file; }
    /// A place as people call it: "{{1}}", "Headline {{1}}", "Picture on top".
    [[nodiscard]] static QString labelOf(const templates::Blank &blank);

Q_SIGNALS:
    void changed();

private:
    void addLine(const templates::Blank &blank);
    void addFile(const templates::Blank &blank);
    void pickFile();
    [[nodiscard]] const templates::Blank *fileBlank() const;
    [[nodiscard]] QString whyFileUnfit(const templates::Blank &blank) const;

    InboxContext &m_context;
    QString m_customer;
    QList<templates::Blank> m_blanks;
    QFormLayout *m_fields;
    QList<QLineEdit *> m_edits; ///< in the order of the blanks that are no files
    QWidget *m_filePart; ///< button and card; hidden without a file on top
    FlatButton *m_pick;
    Attachments *m_file;
};

} // namespace waypost::ui
