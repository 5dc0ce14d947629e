// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

#include <functional>

class QMenu;

namespace waypost::ui {

class MarkdownColours;
class MessageHighlighter;
class Theme;

/// The editor of the composer: plain text, as high as its text up to eight lines. Files and pictures that are
/// dropped or pasted are handed on, never inserted. A reply shows what WhatsApp will make of its marks;
/// Ctrl+B, Ctrl+I, Ctrl+Shift+X and Ctrl+Shift+M set and take them.
class MessageEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEdit(const Theme &theme, QWidget *parent = nullptr);

    /// What Enter does: sends (Shift+Enter breaks the line), or breaks the line (Ctrl+Enter sends).
    void setEnterSends(bool sends) { m_enterSends = sends; }
    void setNote(bool note); ///< in the colour of notes
    /// Adds to the menu that opens at a place of the viewport.
    std::function<void(QMenu &menu, const QPoint &viewportPos)> onMenu;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void filesOffered(const QStringList &paths);
    void imageOffered(const QImage &image);
    void vcardOffered(const QByteArray &vcard);
    void left(); ///< the keyboard went elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintFrame();
    [[nodiscard]] int heightForLines(int lines) const;

    const Theme &m_theme;
    MessageHighlighter *m_highlighter;
    MarkdownColours *m_noteColours;
    bool m_enterSends = true;
    bool m_note = false;
    int m_lines = 1;
};

} // namespace waypost::ui
