// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/rowpainter.h"
#include "ui/shell/commands.h"

#include <QDialog>

namespace waypost::ui {

class RowsView;
class SearchField;
class Theme;

/// Ctrl+K: type, and jump to a conversation or do something. Conversations are looked up on the desk's
/// thread; an answer that comes after the text has changed is dropped.
class Palette final : public QDialog, private RowPainter {
    Q_OBJECT
public:
    Palette(const Theme &theme, sync::Desk &desk, const CommandSet &commands, QWidget *parent);
    ~Palette() override;
    void open() override; ///< empty, at the top of the window

Q_SIGNALS:
    void conversationChosen(const QString &id);
    void commandChosen(waypost::ui::CommandId id);

private:
    struct Line {
        QString conversation; ///< id; empty: a command
        CommandId command = CommandId::Palette;
        Icon icon = Icon::Chat;
        QString title;
        QString detail;
    };
    void search(const QString &text);
    void show(QList<Line> lines);
    [[nodiscard]] QList<Line> commandsFor(const QString &text) const;
    void accept(int row);
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

    const Theme &m_theme;
    sync::Desk &m_desk;
    const CommandSet &m_commands;
    SearchField *m_field;
    RowsView *m_rows;
    QList<Line> m_lines;
    quint64 m_asked = 0; ///< counts questions: only the last one's answer is shown
};

} // namespace waypost::ui
