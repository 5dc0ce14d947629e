// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/kit/rowpainter.h"
#include "ui/settings/settingsform.h"

#include <QDialog>

class QScrollArea;
class QStackedWidget;

namespace waypost::ui {

class RowsView;
class SearchField;
class Theme;

/// Settings: pages at the side, a search over all of them. What is changed is in force at once; the window
/// does not hold up the others.
class SettingsWindow final : public QDialog, private RowPainter {
    Q_OBJECT
public:
    explicit SettingsWindow(const Theme &theme, QWidget *parent = nullptr);
    ~SettingsWindow() override;

    /// In the order to show. Rows of a SettingsForm are found one by one; any other page by what its labels
    /// and buttons say. The window takes the page.
    void addPage(const QString &id, Icon icon, const QString &title, QWidget *page);
    bool showPage(const QString &id); ///< false: there is none
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QWidget *page(const QString &id) const;

private:
    struct Page {
        QString id;
        Icon icon;
        QString title;
        QWidget *page;
        QScrollArea *scroll;
        QList<SettingWords> settings;
    };
    /// A line at the side: a page, or a setting that was found.
    struct Line {
        qsizetype page;
        QString title;
        QWidget *control = nullptr; ///< empty: the page
    };
    void search(const QString &text);
    void go(int row);
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

    const Theme &m_theme;
    SearchField *m_field;
    RowsView *m_rows;
    QStackedWidget *m_stack;
    QList<Page> m_pages;
    QList<Line> m_lines;
};

} // namespace waypost::ui
