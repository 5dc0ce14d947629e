// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QSettings>

#include <optional>

namespace waypost::ui {

/// What a person has chosen for this device, with its defaults and ranges; kept in the profile's settings and
/// in force at once. Settings outlive it. GUI thread only.
class Preferences final : public QObject {
    Q_OBJECT
public:
    static constexpr int LeastZoom = 75; ///< percent, like all of these
    static constexpr int UsualZoom = 100;
    static constexpr int MostZoom = 200;
    enum class SendKey { Enter, CtrlEnter };

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< one of languages(); empty: the system's
    [[nodiscard]] int textZoom() const; ///< of what is read and written in a conversation
    [[nodiscard]] int scale() const; ///< of the whole window, from the next start on
    [[nodiscard]] SendKey sendKey() const; ///< of a reply
    [[nodiscard]] SendKey noteKey() const;
    [[nodiscard]] bool spelling() const;
    [[nodiscard]] int emojiTone() const; ///< 0: none, 1 (light) … 5 (dark)
    [[nodiscard]] std::optional<int> holdSeconds() const; ///< 0, 5, 15, 30; none: as the workspace says
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] bool compactList() const; ///< two lines a conversation in place of three

    void setLanguage(const QString &code);
    void setTextZoom(int percent); ///< brought into the range
    void stepTextZoom(int steps); ///< along zoomSteps()
    void setScale(int percent);
    void setSendKey(SendKey key);
    void setNoteKey(SendKey key);
    void setSpelling(bool on);
    void setEmojiTone(int tone);
    void setHoldSeconds(std::optional<int> seconds);
    void setReducedMotion(bool reduced);
    void setCompactList(bool compact);

    [[nodiscard]] static QList<int> zoomSteps();

Q_SIGNALS:
    void changed(); ///< any of them
    void languageChanged(const QString &code);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace waypost::ui
