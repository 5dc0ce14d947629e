// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class Theme;
class VoiceRecorder;

/// A recording under way: how loud it is, how long, pause, throw away, done. Space pauses, Enter is done,
/// Escape throws away. Hidden while nothing is recorded.
class RecordStrip final : public QWidget {
    Q_OBJECT
public:
    RecordStrip(const Theme &theme, VoiceRecorder &recorder, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void togglePause();
    [[nodiscard]] QRect barsRect() const;

    const Theme &m_theme;
    VoiceRecorder &m_recorder;
    QList<double> m_levels; ///< newest last
    ElidedLabel *m_time;
    ElidedLabel *m_hint;
    FlatButton *m_pause;
};

} // namespace waypost::ui
