// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace waypost::ui {

class Theme;

/// The editor of the composer: plain text, as high as its text up to eight lines. Files and pictures that are
/// dropped or pasted are handed on, never inserted.
class MessageEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEdit(const Theme &theme, QWidget *parent = nullptr);

    /// What Enter does: sends (Shift+Enter breaks the line), or breaks the line (Ctrl+Enter sends).
    void setEnterSends(bool sends) { m_enterSends = sends; }
    void setNote(bool note); ///< in the colour of notes
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void filesOffered(const QStringList &paths);
    void imageOffered(const QImage &image);
    void left(); ///< the keyboard went elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void paintFrame();
    [[nodiscard]] int heightForLines(int lines) const;

    const Theme &m_theme;
    bool m_enterSends = true;
    bool m_note = false;
    int m_lines = 1;
};

} // namespace waypost::ui
