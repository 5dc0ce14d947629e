// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/rowpainter.h"
#include "ui/shell/commands.h"
#include "ui/shell/paletteindex.h"

#include <QDialog>

namespace waypost::ui {

class Keymap;
class RowsView;
class SearchField;
class Theme;

/// How a line of the palette or the switcher is painted: icon, title, detail at the end.
void paintPaletteLine(const Theme &theme, QPainter &painter, const PaletteLine &line, const QRect &rect,
                      const RowState &state);
[[nodiscard]] int paletteLineHeight();

/// Ctrl+K: type, and jump to a conversation, a view, a template, a setting, or do something. Everything is
/// looked up on the desk's thread; an answer that comes after the text has changed is dropped.
class Palette final : public QDialog, private RowPainter {
    Q_OBJECT
public:
    Palette(const Theme &theme, sync::Desk &desk, const CommandSet &commands, const Keymap &keymap,
            QWidget *parent);
    ~Palette() override;
    void open() override; ///< empty, at the top of the window
    void setRecent(const QStringList &conversations) { m_recent = conversations; } ///< newest first
    /// Saved views and settings: what else has a name, from whoever knows it.
    void setPlaces(const QList<PaletteLine> &places) { m_places = places; }

    [[nodiscard]] const QList<PaletteLine> &lines() const { return m_lines; } ///< as shown

Q_SIGNALS:
    void chosen(const waypost::ui::PaletteLine &line);
    void shown(); ///< the lines for the text that is typed stand there

private:
    void prepare();
    void search(const QString &text);
    void show(QList<PaletteLine> lines);
    [[nodiscard]] QList<PaletteLine> commandLines() const;
    void accept(int row);
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

    const Theme &m_theme;
    sync::Desk &m_desk;
    const CommandSet &m_commands;
    const Keymap &m_keymap;
    SearchField *m_field;
    RowsView *m_rows;
    QList<PaletteLine> m_lines;
    QList<PaletteLine> m_places;
    QStringList m_recent;
    QHash<QString, qint64> m_used; ///< command → how often it was chosen here
    std::shared_ptr<const PaletteIndex> m_index = std::make_shared<PaletteIndex>();
    quint64 m_asked = 0; ///< counts questions: only the last one's answer is shown
};

} // namespace waypost::ui
