// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QPixmap>

namespace waypost::ui {

class Theme;

/// A picture as large as the window allows. Decoded on another thread from a file of the desk's media folder.
class PictureDialog final : public QDialog {
    Q_OBJECT
public:
    PictureDialog(const Theme &theme, const QString &path, const QString &title, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QPixmap m_picture;
    QString m_words;
};

} // namespace waypost::ui
