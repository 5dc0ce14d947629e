// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/sync/desk.h"
#include "core/templates/templates.h"
#include "ui/inbox/templateshelf.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace waypost::ui {

class RowsView;
class SearchField;
class TemplateForm;
class TemplatePreview;
class TemplateSync;
struct InboxContext;

/// Choose an approved template, fill in what it needs, see what the customer will see. Favourites stand first
/// and what is hidden is out of the list (TemplateShelf); below it when the list was last read.
class TemplatePane final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePane(InboxContext &context, QWidget *parent = nullptr);
    ~TemplatePane() override;

    void setChannel(const QString &channel); ///< reads its templates
    void setCustomerName(const QString &name); ///< offered for the first field
    void choose(int row);
    void chooseTemplate(const QString &id); ///< if this channel has it
    void clear(); ///< nothing chosen, nothing filled in
    [[nodiscard]] int count() const;
    [[nodiscard]] QStringList names() const; ///< of what is in the list, in its order
    [[nodiscard]] TemplateForm &form() { return *m_form; }
    [[nodiscard]] TemplateSync &sync() { return *m_sync; }
    void setFavourite(int row, bool on);
    void setHidden(int row, bool on);
    void setShowsHidden(bool on);
    /// Ready to send; nothing while anything is missing.
    [[nodiscard]] std::optional<conversations::TemplateContent> content() const;
    [[nodiscard]] QString hint() const; ///< what is missing, in plain words

Q_SIGNALS:
    void changed();

private:
    class Rows;
    void readAgain();
    void build();
    void search(const QString &text);
    void makeForm();
    void fillPreview();
    void fillMenu(QMenu &menu, int row);
    [[nodiscard]] conversations::TemplateContent filledContent() const;

    InboxContext &m_context;
    QString m_channel;
    QList<templates::MessageTemplate> m_all;
    QList<templates::MessageTemplate> m_shown;
    std::optional<templates::MessageTemplate> m_chosen;
    std::unique_ptr<Rows> m_painter;
    SearchField *m_search;
    RowsView *m_rows;
    TemplateShelf m_shelf;
    TemplateSync *m_sync;
    QWidget *m_filling; ///< form and preview
    TemplateForm *m_form;
    TemplatePreview *m_preview;
};

} // namespace waypost::ui
